from contextlib import suppress
from datetime import date

from models import Base, Book, fill
from running import new_session, run
from sqlalchemy import select
from sqlalchemy.exc import DBAPIError


# region
async def task() -> bool:
    async with new_session() as session:
        with suppress(DBAPIError):
            books = select(Book.title).where(Book.year > date(1979, 1, 1))
            found = list(await session.scalars(books))
            raise AssertionError(f"{len(found)} books were found")
    return True


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill)
