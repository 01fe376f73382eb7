from contextlib import suppress
from datetime import date

from asyncpg.exceptions import DataError
from models import TABLES, Book, fill
from running import run


# region
async def task() -> bool:
    with suppress(DataError):
        found = await Book.count().where(Book.year > date(1979, 1, 1))
        raise AssertionError(f"{found} books were found")
    return True


# endregion

if __name__ == "__main__":
    run(task, TABLES, fill=fill)
