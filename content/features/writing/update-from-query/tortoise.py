from decimal import Decimal

from models import MODELS, Book, fill
from running import run
from tortoise import fields, get_connection
from tortoise.models import Model


# region setup
class Offer(Model):
    book: fields.OneToOneRelation[Book] = fields.OneToOneField(
        "models.Book", primary_key=True
    )
    price = fields.DecimalField(max_digits=8, decimal_places=2)


async def fill_offers() -> None:
    await fill()
    await Offer.create(book_id=7, price=Decimal("5.00"))
    await Offer.create(book_id=11, price=Decimal("6.50"))


# endregion


# region
async def task() -> list[tuple[str, Decimal]]:
    await get_connection("default").execute_query(
        "UPDATE book"
        " SET price = (SELECT offer.price FROM offer"
        " WHERE offer.book_id = book.id)"
        " WHERE id IN (SELECT book_id FROM offer)"
    )
    books = Book.filter(id__in=[7, 11]).order_by("id")
    return [(book.title, book.price) async for book in books]


# endregion

if __name__ == "__main__":
    run(task, [*MODELS, Offer], fill=fill_offers)
