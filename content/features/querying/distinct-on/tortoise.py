from models import MODELS, Book, fill
from pypika_tortoise import Order
from pypika_tortoise.dialects import PostgreSQLQuery
from running import run
from tortoise.query_api import execute_pypika


# region
async def task() -> list[str]:
    book = Book.get_table()
    newest = (
        PostgreSQLQuery.from_(book)
        .select(book.title)
        .distinct_on(book.author_id)
        .orderby(book.author_id)
        .orderby(book.year, order=Order.desc)
    )
    return [row["title"] for row in (await execute_pypika(newest)).rows]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
