import io
import logging

from models import Base, Book, Tag, fill
from running_sync import new_session, run
from sqlalchemy import select

# region setup
LOG = io.StringIO()


def seen(start: int, *words: str) -> list[str]:
    """Which of these the log has, from a place in it on."""
    return [word for word in words if word in LOG.getvalue()[start:]]


# endregion

# region
# The same as echo=True, which is an argument of create_engine().
logging.basicConfig(stream=LOG)
logging.getLogger("sqlalchemy.engine").setLevel(logging.INFO)


def task() -> list[str]:
    start = LOG.tell()
    with new_session() as session:
        session.scalars(select(Book).where(Book.title == "Small Gods"))
    return seen(start, "WHERE ", "Small Gods")


# endregion


# region way_transaction
def way_transaction() -> list[str]:
    start = LOG.tell()
    with new_session.begin() as session:
        session.add(Tag(name="poetry"))
    return seen(start, "BEGIN", "INSERT", "COMMIT", "poetry")


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill, ways=[way_transaction])
