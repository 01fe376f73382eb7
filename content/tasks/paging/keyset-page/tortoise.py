from models import MODELS, Book, fill
from pypika_tortoise import Query, Tuple
from running import run
from tortoise.expressions import Q
from tortoise.query_api import execute_pypika


# region naive
async def naive() -> list[tuple[int, str]]:
    books = await Book.filter(year__gt=1979).order_by("year", "id").limit(3)
    return [(book.year, book.title) for book in books]


# endregion


# region
async def task() -> list[tuple[int, str]]:
    after = Book.filter(
        Q(year__gt=1979) | Q(year=1979, id__gt=4),
        year__gte=1979,  # implied; an index starts by it
    )
    books = await after.order_by("year", "id").limit(3)
    return [(book.year, book.title) for book in books]


# endregion


# region way_tuple
async def way_tuple() -> list[tuple[int, str]]:
    book = Book.get_table()
    query = (
        Query.from_(book)
        .select(book.year, book.title)
        .where(Tuple(book.year, book.id) > Tuple(1979, 4))
        .orderby(book.year, book.id)
        .limit(3)
    )
    result = await execute_pypika(query)
    return [(row["year"], row["title"]) for row in result.rows]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill, naive=naive, ways=[way_tuple])
