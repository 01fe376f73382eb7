from models import MODELS, Book, fill
from pypika_tortoise import Field, Order
from pypika_tortoise.analytics import Rank, Sum
from pypika_tortoise.functions import Cast
from running import run


# region
async def task() -> list[tuple[str, int, int]]:
    author = Field("author_id")
    # On SQLite the column is text: without the cast 9.99 ranks above 10.50.
    price = Cast(Field("price"), "DECIMAL(8, 2)")
    rows = (
        await Book.annotate(
            place=Rank().over(author).orderby(price, order=Order.desc),
            total=Sum(Field("stock")).over(author).orderby(Field("year")),
        )
        .order_by("author_id", "year")
        .values_list("title", "place", "total")
    )
    # MariaDB's sum of integers is a decimal.
    return [(title, place, int(total)) for title, place, total in rows]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
