import io
import logging

from models import Base, Book, Tag, fill
from running import new_session, run
from sqlalchemy import insert, select

# region
LOG = io.StringIO()
logging.basicConfig(stream=LOG)
logging.getLogger("sqlalchemy.engine").setLevel(logging.INFO)


async def task() -> dict[str, bool]:
    async with new_session() as session:
        await session.scalars(select(Book).where(Book.title == "Small Gods"))
        await session.scalars(select(Book).where(Book.title == "Small" * 100))
        await session.execute(
            insert(Tag), [{"name": f"new {n}"} for n in range(60)]
        )
    log = LOG.getvalue()
    assert "(202 characters truncated)" in log
    assert "displaying 10 of 60 total bound parameter sets" in log
    return {
        "statement": "WHERE book.title = " in log,
        "value": "Small Gods" in log,
    }


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill)
