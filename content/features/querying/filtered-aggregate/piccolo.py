import os

from engine import DB as DB
from models import TABLES, Book, fill
from piccolo.query.functions import Case, Count, When
from running import run

# region
# This module, with DB. A project has piccolo_conf.py: When() looks there
# unasked.
os.environ["PICCOLO_CONF"] = __name__


async def task() -> list[int]:
    counts = await Book.select(
        Count(alias="every"),
        Count(Case(When(Book.stock == 0, then=1)), alias="sold_out"),
    ).first()
    assert counts is not None
    return [counts["every"], counts["sold_out"]]


# endregion

if __name__ == "__main__":
    run(task, TABLES, fill=fill)
