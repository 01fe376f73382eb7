from models import MODELS, Book, fill
from pypika_tortoise import Order, Query
from pypika_tortoise.analytics import RowNumber
from running import run
from tortoise.query_api import execute_pypika


# region
async def task() -> list[str]:
    book = Book.get_table()
    place = (
        RowNumber().over(book.author_id).orderby(book.year, order=Order.desc)
    )
    ranked = Query.from_(book).select(
        book.author_id, book.title, place.as_("place")
    )
    newest = Query.from_(ranked).select(ranked.title).where(ranked.place == 1)
    result = await execute_pypika(newest.orderby(ranked.author_id))
    return [row["title"] for row in result.rows]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
