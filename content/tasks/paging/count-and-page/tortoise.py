from models import MODELS, Book, fill
from pypika_tortoise.analytics import Count
from pypika_tortoise.terms import Star
from running import run


# region
async def task() -> tuple[int, list[str]]:
    page, size = 3, 4
    books = Book.filter(stock__gt=0)
    total = await books.count()
    rows = (
        await books.order_by("year", "id").offset((page - 1) * size).limit(size)
    )
    return total, [book.title for book in rows]


# endregion


# region way_window
async def way_window() -> tuple[int, list[str]]:
    page, size = 3, 4
    books = (
        await Book.filter(stock__gt=0)
        .annotate(total=Count(Star()).over())
        .order_by("year", "id")
        .offset((page - 1) * size)
        .limit(size)
    )
    # A page after the last has no rows, and so no total.
    return books[0].total if books else 0, [book.title for book in books]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill, ways=[way_window])
