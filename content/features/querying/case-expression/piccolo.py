import os

from engine import DB as DB
from models import TABLES, Book, fill
from piccolo.query.functions import Case, When
from running import run

# region
# This module, with DB. A project has piccolo_conf.py: When() looks there
# unasked.
os.environ["PICCOLO_CONF"] = __name__


async def task() -> list[tuple[str, str]]:
    supply = Case(
        When(Book.stock == 0, then="sold out"),
        When(Book.stock < 3, then="low"),
        default="plenty",
        alias="supply",
    )
    books = (
        await Book.select(Book.title, supply)
        .where(Book.author <= 2)
        .order_by(Book.id)
    )
    return [(book["title"], book["supply"]) for book in books]


# endregion

if __name__ == "__main__":
    run(task, TABLES, fill=fill)
