from models import Base, Book, fill
from running import engine, run
from sqlalchemy import select, text
from sqlalchemy.ext.asyncio import AsyncSession

# region setup
OPEN = (
    "SELECT count(*) AS number FROM pg_stat_activity "
    "WHERE datname = current_database() AND state = 'idle in transaction'"
)


async def open_transactions() -> int:
    async with engine.connect() as other:
        return await other.scalar(text(OPEN))


# endregion


# region
reading = engine.execution_options(isolation_level="AUTOCOMMIT")


async def task() -> list:
    async with AsyncSession(reading) as session:
        query = select(Book.title).where(Book.id == 5)
        titles = list(await session.scalars(query))
        # The program does something else now, and another connection looks on.
        number = await open_transactions()
        assert number == 0, f"{number} transaction is left open"
        return [titles, number]


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill)
