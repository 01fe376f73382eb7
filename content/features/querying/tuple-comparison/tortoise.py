from models import MODELS, Book, fill
from pypika_tortoise import Query, Tuple
from running import run
from tortoise.query_api import execute_pypika


# region
async def task() -> list[tuple[int, str]]:
    book = Book.get_table()
    query = (
        Query.from_(book)
        .select(book.year, book.title)
        .where(Tuple(book.year, book.id) > Tuple(1979, 4))
        .orderby(book.year, book.id)
        .limit(3)
    )
    return [
        (row["year"], row["title"])
        for row in (await execute_pypika(query)).rows
    ]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
