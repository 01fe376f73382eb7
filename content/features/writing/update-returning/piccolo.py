from models import TABLES, Book, fill
from running import run


# region
async def task() -> list[tuple[str, int]]:
    changed = await (
        Book.update({Book.stock: 10})
        .where(Book.stock == 0)
        .returning(Book.title, Book.stock)
    )
    return [(row["title"], row["stock"]) for row in changed]


# endregion

if __name__ == "__main__":
    run(task, TABLES, fill=fill)
