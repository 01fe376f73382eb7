from models import MODELS, Book, fill
from pypika_tortoise import Order, Query
from pypika_tortoise.analytics import RowNumber
from pypika_tortoise.dialects import PostgreSQLQuery
from running import run
from tortoise import connections
from tortoise.functions import Max
from tortoise.query_api import execute_pypika


# region naive
async def naive() -> list[tuple[str, int]]:
    newest = Book.filter(author_id__in=[1, 2, 7]).annotate(latest=Max("year"))
    rows = newest.group_by("author_id").order_by("author_id")
    return await rows.values_list("title", "latest")


# endregion


# region
async def task() -> list[tuple[str, int]]:
    book = Book.get_table()
    if connections.get("default").capabilities.dialect == "postgres":
        newest = PostgreSQLQuery.from_(book).distinct_on(book.author_id)
        newest = newest.orderby(book.author_id)
        newest = newest.orderby(book.year, order=Order.desc)
    else:
        place = RowNumber().over(book.author_id)
        place = place.orderby(book.year, order=Order.desc).as_("place")
        ranked = Query.from_(book).select(
            book.author_id, book.title, book.year, place
        )
        book = ranked
        newest = Query.from_(ranked).where(ranked.place == 1)
        newest = newest.orderby(ranked.author_id)
    query = newest.select(book.title, book.year).where(
        book.author_id.isin([1, 2, 7])
    )
    rows = (await execute_pypika(query)).rows
    return [(row["title"], row["year"]) for row in rows]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill, naive=naive)
