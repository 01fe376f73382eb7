from models import MODELS, Book, fill
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

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
