from engine import DB
from models import TABLES, Book, fill
from piccolo.query.functions import Max
from piccolo.querystring import QueryString
from running import run


# region naive
async def naive() -> list[tuple[str, int]]:
    rows = (
        await Book.select(Book.title, Max(Book.year).as_alias("latest"))
        .where(Book.author.is_in([1, 2, 7]))
        .group_by(Book.author)
        .order_by(Book.author)
    )
    return [(row["title"], row["latest"]) for row in rows]


# endregion


# region
RANKED = """
SELECT id FROM (
    SELECT id, ROW_NUMBER()
        OVER (PARTITION BY author ORDER BY year DESC) AS place
    FROM book
) AS ranked WHERE place = 1
"""


async def task() -> list[tuple[str, int]]:
    books = Book.select(Book.title, Book.year)
    books = books.where(Book.author.is_in([1, 2, 7])).order_by(Book.author)
    if DB.engine_type == "postgres":
        newest = books.distinct(on=[Book.author])
        newest = newest.order_by(Book.year, ascending=False)
    else:
        newest = books.where(Book.id.is_in(QueryString(RANKED)))
    return [(row["title"], row["year"]) for row in await newest]


# endregion

if __name__ == "__main__":
    run(task, TABLES, fill=fill, naive=naive)
