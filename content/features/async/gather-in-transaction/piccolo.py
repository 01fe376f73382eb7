import asyncio

from engine import DB
from models import TABLES, Author, Book, fill
from running import run


# region
async def task() -> list[int]:
    async with DB.transaction():
        counts = await asyncio.gather(
            Book.count().run(),
            Author.count().run(),
            # Without it the rollback would meet a query that still runs.
            return_exceptions=True,
        )
        for count in counts:
            if isinstance(count, Exception):
                raise count
        return counts


# endregion

if __name__ == "__main__":
    run(task, TABLES, fill=fill)
