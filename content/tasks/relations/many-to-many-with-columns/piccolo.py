from engine import DB
from models import TABLES, Book, fill
from piccolo.columns import (
    M2M,
    ForeignKey,
    Integer,
    LazyTableReference,
    Serial,
    Varchar,
)
from piccolo.table import Table
from running import run


# region
class Basket(Table, db=DB):
    id: Serial
    customer = Varchar(length=50)
    books = M2M(LazyTableReference("Line", module_path=__name__))


class Line(Table, db=DB):
    basket = ForeignKey(Basket)
    book = ForeignKey(Book)
    quantity = Integer()


async def task() -> list[tuple[str, int]]:
    basket = await Basket.objects().create(customer="Ada")
    book = {book.id: book for book in await Book.objects()}
    for book_id, quantity in [(7, 1), (11, 3), (15, 1)]:
        extra = {Line.quantity: quantity}
        await basket.add_m2m(
            book[book_id], m2m=Basket.books, extra_column_values=extra
        )
    mine = Line.basket == basket
    await Line.update({Line.quantity: 2}).where(mine, Line.book == 7)
    await basket.remove_m2m(book[15], m2m=Basket.books)
    lines = Line.select(Line.book.title, Line.quantity).where(mine)
    lines = await lines.order_by(Line.book.title)
    return [(line["book.title"], line["quantity"]) for line in lines]


# endregion

if __name__ == "__main__":
    run(task, [*TABLES, Basket, Line], fill=fill)
