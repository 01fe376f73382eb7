from many import many_books
from models import MODELS, Book, fill
from running import run


# region naive
async def naive() -> list[tuple[str, int]]:
    books = Book.filter(stock__gt=4).order_by("id")
    return [(book.title, book.year) for book in await books.only("title")]


# endregion


# region
async def task() -> list[tuple[str, int]]:
    books = Book.filter(stock__gt=4).order_by("id")
    return [
        (book.title, book.year) for book in await books.only("title", "year")
    ]


# endregion


# region way_refresh
async def way_refresh() -> list[tuple[str, int]]:
    books = Book.filter(stock__gt=4).order_by("id")
    result = []
    for book in await books.only("id", "title"):
        await book.refresh_from_db(fields=["year"])
        result.append((book.title, book.year))
    return result


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=many_books(fill), naive=naive, ways=[way_refresh])
