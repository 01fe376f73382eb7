from decimal import Decimal

from models import MODELS, Book, fill
from running import run
from tortoise.signals import post_save
from tortoise.transactions import in_transaction

# region setup
changed: list[str] = []
PRICE = Decimal("9.50")


# endregion


# region naive
@post_save(Book)
async def log_price(sender, book: Book, created, db, update_fields) -> None:
    changed.append(book.title)


async def naive() -> list[str]:
    changed.clear()
    await Book.filter(author_id=7).update(price=PRICE)
    return sorted(changed)


# endregion


# region
async def task() -> list[str]:
    changed.clear()
    async with in_transaction():
        for book in await Book.filter(author_id=7).order_by("id"):
            book.price = PRICE
            await book.save(update_fields=["price"])
    return sorted(changed)


# endregion


# region way_bulk
async def way_bulk() -> list[str]:
    changed.clear()
    books = await Book.filter(author_id=7).order_by("id")
    for book in books:
        book.price = PRICE
    await Book.bulk_update(books, ["price"])
    return sorted(changed)


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill, naive=naive, ways=[way_bulk])
