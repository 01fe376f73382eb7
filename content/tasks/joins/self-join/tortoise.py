from models import MODELS, Book, fill
from pypika_tortoise import Query
from running import run
from tortoise.query_api import execute_pypika


# region naive
async def naive() -> list[tuple[str, str]]:
    book, other = Book.get_table(), Book.get_table().as_("other")
    query = (
        Query.from_(book)
        .join(other)
        .on(other.year == book.year)
        .select(book.title, other.title.as_("other_title"))
        .where(book.year < 1980)
        .orderby(book.year, book.id, other.id)
    )
    rows = (await execute_pypika(query)).rows
    return [(row["title"], row["other_title"]) for row in rows]


# endregion


# region
async def task() -> list[tuple[str, str]]:
    book, other = Book.get_table(), Book.get_table().as_("other")
    query = (
        Query.from_(book)
        .join(other)
        .on((other.year == book.year) & (other.id > book.id))
        .select(book.title, other.title.as_("other_title"))
        .where(book.year < 1980)
        .orderby(book.year, book.id, other.id)
    )
    rows = (await execute_pypika(query)).rows
    return [(row["title"], row["other_title"]) for row in rows]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill, naive=naive)
