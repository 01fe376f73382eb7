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
    books = Book.objects().where(Book.id.is_in([7, 11, 15]))
    solaris, mort, kitchen = await books.order_by(Book.id)
    for quantity, rows in [(1, [solaris, kitchen]), (3, [mort])]:
        extra = {Line.quantity: quantity}
        await basket.add_m2m(*rows, m2m=Basket.books, extra_column_values=extra)
    mine = Line.basket == basket
    await Line.update({Line.quantity: 2}).where(mine, Line.book == solaris)
    await basket.remove_m2m(kitchen, m2m=Basket.books)
    lines = Line.select(Line.book.title, Line.quantity).where(mine)
    lines = await lines.order_by(Line.book.title)
    return [(line["book.title"], line["quantity"]) for line in lines]


# endregion

if __name__ == "__main__":
    run(task, [*TABLES, Basket, Line], fill=fill)
