from models import TABLES, Book, fill
from running import run


# region
async def task() -> tuple[int, list[str]]:
    page, size = 3, 4
    in_stock = Book.stock > 0
    total = await Book.count().where(in_stock)
    books = (
        await Book.objects()
        .where(in_stock)
        .order_by(Book.year, Book.id)
        .limit(size)
        .offset((page - 1) * size)
    )
    return total, [book.title for book in books]


# endregion

if __name__ == "__main__":
    run(task, TABLES, fill=fill)
