import os

from engine import DB as DB
from models import TABLES, Author, fill
from piccolo.query.functions import Case, When
from running import run

# region
# This module, with DB. A project has piccolo_conf.py: When() looks there
# unasked.
os.environ["PICCOLO_CONF"] = __name__


async def task() -> list[str | None]:
    last = Case(When(Author.country.is_null(), then=1), default=0)
    countries = Author.select(Author.country).order_by(last, Author.country)
    return await countries.output(as_list=True)


# endregion

if __name__ == "__main__":
    run(task, TABLES, fill=fill)
