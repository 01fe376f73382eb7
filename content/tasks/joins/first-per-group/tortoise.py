from models import MODELS, Book, fill
from pypika_tortoise import Order, Query
from pypika_tortoise.analytics import RowNumber
from pypika_tortoise.dialects import PostgreSQLQuery
from running import run
from tortoise.connection import get_connection
from tortoise.functions import Max


# region naive
async def naive() -> list[tuple[str, int]]:
    newest = Book.filter(author_id__in=[1, 2, 7]).annotate(latest=Max("year"))
    rows = newest.group_by("author_id").order_by("author_id")
    return await rows.values_list("title", "latest")


# endregion


# region
async def task() -> list[tuple[str, int]]:
    book = Book.get_table()
    some = book.author_id.isin([1, 2, 7])
    if get_connection("default").capabilities.dialect == "postgres":
        newest = PostgreSQLQuery.from_(book).distinct_on(book.author_id)
        newest = newest.select(book.id).where(some).orderby(book.author_id)
        newest = newest.orderby(book.year, order=Order.desc)
    else:
        place = RowNumber().over(book.author_id)
        place = place.orderby(book.year, order=Order.desc).as_("place")
        ranked = Query.from_(book).select(book.id, place).where(some)
        newest = Query.from_(ranked).select(ranked.id)
        newest = newest.where(ranked.place == 1)
    books = Book.filter(id__in=newest).order_by("author_id")
    return [(book.title, book.year) async for book in books]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill, naive=naive)
