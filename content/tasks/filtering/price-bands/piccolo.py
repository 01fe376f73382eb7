import os

from engine import DB as DB
from models import TABLES, Book, fill
from piccolo.query.functions import Case, Count, When
from piccolo.querystring import QueryString
from running import run

# region setup
# This module, with DB. A project has piccolo_conf.py: When() looks there
# unasked.
os.environ["PICCOLO_CONF"] = __name__
# endregion


# region
async def task() -> list[tuple[str, int]]:
    band = Case(
        When(Book.price < 9, then="cheap"),
        When(Book.price < 12, then="fair"),
        default="dear",
        alias="band",
    )
    bands = Book.select(band, Count(alias="total"))
    bands = bands.group_by(QueryString("band")).order_by(QueryString("band"))
    return [(row["band"], row["total"]) for row in await bands]


# endregion

if __name__ == "__main__":
    run(task, TABLES, fill=fill)
