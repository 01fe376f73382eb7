from models import MODELS, Book, fill
from running import run


# region naive
async def naive() -> list[str]:
    old = Book.filter(year__lt=1965).only("title")
    sold_out = Book.filter(stock=0).only("title")
    either = old.union(sold_out).filter(price__lt=10)
    return [book.title async for book in either.order_by("title")]


# endregion


# region
async def task() -> list[list[str]]:
    cheap = Book.filter(price__lt=10).only("title")
    either = cheap.filter(year__lt=1965).union(cheap.filter(stock=0))
    rare: list[Book] = await Book.raw(
        "SELECT id, title FROM book WHERE year < 1970 "
        "EXCEPT SELECT id, title FROM book WHERE stock > 5 ORDER BY title"
    )
    return [
        [book.title async for book in either.order_by("title")],
        [book.title for book in rare],
    ]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill, naive=naive)
