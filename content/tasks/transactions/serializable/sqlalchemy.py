from models import Base, Book, fill
from running import engine, new_session, run
from sqlalchemy import func, select, text
from sqlalchemy.ext.asyncio import async_sessionmaker

# region setup
LEVEL = text("SHOW transaction_isolation")  # What the server says.
# endregion


# region
async def task() -> list[str]:
    async with new_session.begin() as session:
        options = {"isolation_level": "SERIALIZABLE"}
        await session.connection(execution_options=options)
        await session.scalar(select(func.sum(Book.stock)))
        level = await session.scalar(LEVEL)
    async with new_session.begin() as session:
        return [level, await session.scalar(LEVEL)]


# endregion


# region way_engine
serializable = async_sessionmaker(
    engine.execution_options(isolation_level="SERIALIZABLE")
)


async def way_engine() -> list[str]:
    async with serializable.begin() as session:
        await session.scalar(select(func.sum(Book.stock)))
        level = await session.scalar(LEVEL)
    async with new_session.begin() as session:
        return [level, await session.scalar(LEVEL)]


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill, ways=[way_engine])
