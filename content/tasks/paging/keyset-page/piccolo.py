from models import TABLES, Book, fill
from piccolo.querystring import QueryString
from running import run


# region naive
async def naive() -> list[tuple[int, str]]:
    books = (
        await Book.objects()
        .where(Book.year > 1979)
        .order_by(Book.year, Book.id)
        .limit(3)
    )
    return [(book.year, book.title) for book in books]


# endregion


# region
async def task() -> list[tuple[int, str]]:
    books = (
        await Book.objects()
        .where(
            Book.year >= 1979,  # implied; an index starts by it
            (Book.year > 1979) | ((Book.year == 1979) & (Book.id > 4)),
        )
        .order_by(Book.year, Book.id)
        .limit(3)
    )
    return [(book.year, book.title) for book in books]


# endregion


# region way_tuple
async def way_tuple() -> list[tuple[int, str]]:
    books = (
        await Book.objects()
        .where(QueryString("({}, {}) > ({}, {})", Book.year, Book.id, 1979, 4))
        .order_by(Book.year, Book.id)
        .limit(3)
    )
    return [(book.year, book.title) for book in books]


# endregion

if __name__ == "__main__":
    run(task, TABLES, fill=fill, naive=naive, ways=[way_tuple])
