from decimal import Decimal

from engine import DB
from models import TABLES, Book, fill
from piccolo.columns import ForeignKey, Numeric, Serial
from piccolo.querystring import QueryString
from piccolo.table import Table
from running import run


# region setup
class Offer(Table, db=DB):
    id: Serial
    book = ForeignKey(Book, null=False)
    price = Numeric(digits=(8, 2))


async def fill_offers() -> None:
    await fill()
    await Offer.insert(
        Offer(book=7, price=Decimal("5.00")),
        Offer(book=11, price=Decimal("6.50")),
    )


# endregion


# region
async def task() -> list[tuple[str, Decimal]]:
    offer = Offer.select(Offer.price).where(Offer.book == Book.id)
    offered = Book.id.is_in(Offer.select(Offer.book))
    price = QueryString("({})", offer.querystrings[0])
    await Book.update({Book.price: price}).where(offered)
    books = (
        await Book.select(Book.title, Book.price)
        .where(offered)
        .order_by(Book.id)
    )
    return [(book["title"], book["price"]) for book in books]


# endregion

if __name__ == "__main__":
    run(task, [*TABLES, Offer], fill=fill_offers)
