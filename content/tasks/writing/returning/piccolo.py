from models import TABLES, Book, fill
from running import run


# region
async def task() -> list[tuple[str, int]]:
    restocked = (
        await Book.update({Book.stock: Book.stock + 5})
        .where(Book.stock == 0)
        .returning(Book.title, Book.stock)
    )
    deleted = (
        await Book.delete()
        .where(Book.year == 1979)
        .returning(Book.title, Book.stock)
    )
    return [
        *sorted((book["title"], book["stock"]) for book in restocked),
        *sorted((book["title"], book["stock"]) for book in deleted),
    ]


# endregion

if __name__ == "__main__":
    run(task, TABLES, fill=fill)
