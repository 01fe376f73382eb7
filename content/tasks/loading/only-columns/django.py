from many import many_books
from models import MODELS, Book, fill
from running import run


# region naive
async def naive():
    books = Book.objects.filter(stock__gt=4).order_by("id")
    return [(book.title, book.year) async for book in books.only("title")]


# endregion


# region
async def task():
    books = Book.objects.filter(stock__gt=4).order_by("id")
    return [
        (book.title, book.year) async for book in books.only("title", "year")
    ]


# endregion


# region way_refresh
async def way_refresh():
    books = Book.objects.filter(stock__gt=4).order_by("id")
    result = []
    async for book in books.only("title"):
        await book.arefresh_from_db(fields=["year"])
        result.append((book.title, book.year))
    return result


# endregion


# region way_defer
async def way_defer():
    books = Book.objects.filter(stock__gt=4).order_by("id")
    return [(book.title, book.year) async for book in books.defer("details")]


# endregion

if __name__ == "__main__":
    run(
        task,
        MODELS,
        fill=many_books(fill),
        naive=naive,
        ways=[way_refresh, way_defer],
    )
