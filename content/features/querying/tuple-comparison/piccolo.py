from models import TABLES, Book, fill
from piccolo.querystring import QueryString
from running import run


# region
async def task() -> list[tuple[int, str]]:
    books = (
        await Book.select(Book.year, Book.title)
        .where(QueryString("({}, {}) > ({}, {})", Book.year, Book.id, 1979, 4))
        .order_by(Book.year, Book.id)
        .limit(3)
    )
    return [(book["year"], book["title"]) for book in books]


# endregion

if __name__ == "__main__":
    run(task, TABLES, fill=fill)
