from many import many_books
from models import TABLES, Book, fill
from running import run


# region naive
async def naive() -> list[tuple[str, int]]:
    books = await (
        Book.select(Book.id, Book.title).where(Book.stock > 4).order_by(Book.id)
    )
    return [(book["title"], book["year"]) for book in books]


# endregion


# region
async def task() -> list[tuple[str, int]]:
    books = await (
        Book.select(Book.title, Book.year)
        .where(Book.stock > 4)
        .order_by(Book.id)
    )
    return [(book["title"], book["year"]) for book in books]


# endregion


# region way_objects
async def way_objects() -> list[tuple[str, int]]:
    books = await Book.objects().where(Book.stock > 4).order_by(Book.id)
    return [(book.title, book.year) for book in books]


# endregion


# region way_exclude
async def way_exclude() -> list[tuple[str, int]]:
    columns = Book.all_columns(exclude=[Book.details])
    books = Book.select(columns).where(Book.stock > 4).order_by(Book.id)
    return [(book["title"], book["year"]) for book in await books]


# endregion

if __name__ == "__main__":
    run(
        task,
        TABLES,
        fill=many_books(fill, tagged=True),
        naive=naive,
        ways=[way_objects, way_exclude],
    )
