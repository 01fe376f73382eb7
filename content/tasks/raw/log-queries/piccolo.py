import io
from contextlib import redirect_stdout

from engine import DB
from models import TABLES, Book, Tag, fill
from running import run

# region setup
LOG = io.StringIO()


def seen(*words: str) -> list[str]:
    """Which of these the log has, which is empty then."""
    found = [word for word in words if word in LOG.getvalue()]
    LOG.truncate(0)
    return found


# endregion

# region
DB.log_queries = True  # as SQLiteEngine(…, log_queries=True)


async def task() -> list[str]:
    with redirect_stdout(LOG):  # It prints.
        await Book.objects().where(Book.title == "Small Gods")
    return seen("WHERE ", "Small Gods")


# endregion


# region way_transaction
async def way_transaction() -> list[str]:
    with redirect_stdout(LOG):
        async with DB.transaction():
            await Tag.insert(Tag(name="poetry"))
    return seen("BEGIN", "INSERT", "COMMIT", "poetry")


# endregion

if __name__ == "__main__":
    run(task, TABLES, fill=fill, ways=[way_transaction])
