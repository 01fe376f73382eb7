import io
import logging

from models import Base, Book, fill
from running import new_session, run
from sqlalchemy import select

# region
LOG = io.StringIO()
logging.basicConfig(stream=LOG)
logging.getLogger("sqlalchemy.engine").setLevel(logging.INFO)


async def task() -> dict[str, bool]:
    async with new_session() as session:
        await session.scalars(select(Book).where(Book.title == "Small Gods"))
    log = LOG.getvalue()
    return {"statement": "WHERE book.title = " in log, "value": "Small Gods" in log}


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill)
