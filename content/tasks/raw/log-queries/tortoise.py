import io
import logging

from models import MODELS, Book, Tag, fill
from running import run
from tortoise.transactions import in_transaction

# region setup
LOG = io.StringIO()


def seen(start: int, *words: str) -> list[str]:
    """Which of these the log has, from a place in it on."""
    return [word for word in words if word in LOG.getvalue()[start:]]


# endregion

# region
logging.basicConfig(stream=LOG)
logging.getLogger("tortoise.db_client").setLevel(logging.DEBUG)


async def task() -> list[str]:
    start = LOG.tell()
    await Book.filter(title="Small Gods").first()
    return seen(start, "WHERE ", "Small Gods")


# endregion


# region way_transaction
async def way_transaction() -> list[str]:
    start = LOG.tell()
    async with in_transaction():
        await Tag.create(name="poetry")
    return seen(start, "BEGIN", "INSERT", "COMMIT", "poetry")


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill, ways=[way_transaction])
