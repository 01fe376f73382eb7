from decimal import Decimal

from engine import DB
from piccolo.columns import Numeric, Varchar
from piccolo.table import Table
from piccolo.utils.sync import run_sync
from running import run

# region setup
changed: list[str] = []
PRICE = Decimal("9.50")


class Runs:
    """What Piccolo's own queries can: be awaited, and run_sync()."""

    def __await__(self):
        return self.run().__await__()

    def run_sync(self, **options):
        return run_sync(self.run(**options))


async def fill() -> None:
    titles = ["Mort", "Guards! Guards!", "Small Gods"]
    await Book.insert(*(Book(title=title) for title in titles))


# endregion


# region
class Saving(Runs):
    def __init__(self, book, query):
        self.book, self.query = book, query

    async def run(self, **options):
        result = await self.query.run(**options)
        changed.append(self.book.title)
        return result


class Book(Table, db=DB):
    title = Varchar(length=200)
    price = Numeric(digits=(8, 2), default=Decimal("7.99"))

    def save(self, columns=None):
        return Saving(self, super().save(columns))


async def task() -> list[str]:
    changed.clear()
    async with DB.transaction():
        for book in await Book.objects().order_by(Book.id):
            book.price = PRICE
            await book.save([Book.price])
    return sorted(changed)


# endregion


# region naive
async def naive() -> list[str]:
    changed.clear()
    await Book.update({Book.price: PRICE}).where(Book.price < PRICE)
    return sorted(changed)


# endregion

if __name__ == "__main__":
    run(task, [Book], fill=fill, naive=naive)
