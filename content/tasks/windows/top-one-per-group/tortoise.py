from models import MODELS, Book, fill
from pypika_tortoise import Field, Order, Query
from pypika_tortoise.analytics import Rank
from pypika_tortoise.functions import Cast
from running import run


# region naive
async def naive() -> list[str]:
    price = Cast(Field("price"), "DECIMAL(8, 2)")
    place = Rank().over(Field("author_id")).orderby(price, order=Order.desc)
    top = Book.filter(author_id__in=[1, 4, 7]).annotate(place=place)
    top = top.filter(place=1).order_by("author_id", "id")
    return [book.title async for book in top]


# endregion


# region
async def task() -> list[str]:
    book = Book.get_table()
    # On SQLite the column is text: without the cast 9.99 ranks above 10.50.
    price = Cast(book.price, "DECIMAL(8, 2)")
    place = Rank().over(book.author_id).orderby(price, order=Order.desc)
    ranked = (
        Query.from_(book)
        .select(book.id, place.as_("place"))
        .where(book.author_id.isin([1, 4, 7]))
    )
    first = Query.from_(ranked).select(ranked.id).where(ranked.place == 1)
    top = Book.filter(id__in=first).order_by("author_id", "id")
    return [book.title async for book in top]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill, naive=naive)
