import os

from models import TABLES, Book, fill
from piccolo.query.functions import Case, Count, When
from running import run

# When() asks piccolo_conf.py, which every project has, for the engine.
os.environ["PICCOLO_CONF"] = __name__


# region
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
