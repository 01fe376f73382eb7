from models import MODELS, Book, fill
from pypika_tortoise.functions import Sum
from running import run
from tortoise import get_connection
from tortoise.query_api import execute_pypika


# region
async def task() -> list[tuple[int | None, int]]:
    connection, book = get_connection("default"), Book.get_table()
    query = (
        connection.query_class.from_(book)
        .select(book.author_id, Sum(book.stock).as_("total"))
        .where(book.author_id <= 2)
    )
    if connection.capabilities.dialect == "mysql":
        query = query.rollup(book.author_id, vendor="mysql")
    else:
        query = query.rollup(book.author_id).orderby(book.author_id)
    rows = (await execute_pypika(query)).rows
    # MariaDB's sum of integers is a decimal.
    return [(row["author_id"], int(row["total"])) for row in rows]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
