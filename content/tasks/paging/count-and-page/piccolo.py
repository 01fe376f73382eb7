from models import TABLES, Book, fill
from piccolo.querystring import QueryString
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


# region way_window
async def way_window() -> tuple[int, list[str]]:
    page, size = 3, 4
    total = QueryString("COUNT(*) OVER ()", alias="total")
    rows = (
        await Book.select(Book.title, total)
        .where(Book.stock > 0)
        .order_by(Book.year, Book.id)
        .limit(size)
        .offset((page - 1) * size)
    )
    # A page after the last has no rows, and so no total.
    return rows[0]["total"] if rows else 0, [row["title"] for row in rows]


# endregion

if __name__ == "__main__":
    run(task, TABLES, fill=fill, ways=[way_window])
