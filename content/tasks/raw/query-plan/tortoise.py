from models import MODELS, Book, fill
from running import run


# region setup
def by_key(plan: list) -> bool:
    """Whether a plan, in any database's words, looks in the primary key."""
    text = str([dict(row) for row in plan])
    return "PRIMARY" in text or "_pkey" in text


# endregion


# region
async def task() -> list[bool]:
    books = await Book.filter(title="O'Hara: 50% :off").explain()
    book = await Book.filter(id=7).explain()
    return [by_key(books), by_key(book)]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
