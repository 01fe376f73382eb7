from models import MODELS, Book, fill
from running import run


# region setup
def by_key(plan):
    """Whether a plan, in any database's words, looks in the primary key."""
    return "PRIMARY" in plan or "_pkey" in plan


# endregion


# region
async def task():
    books = await Book.objects.filter(title="O'Hara: 50% :off").aexplain()
    book = await Book.objects.filter(id=7).aexplain()
    return [by_key(books), by_key(book)]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
