from collections.abc import AsyncIterator

import pytest
import pytest_asyncio
from models import Base, Book, fill
from running import engine, new_session, run, url
from sqlalchemy.ext.asyncio import AsyncSession, create_async_engine
from sqlalchemy.pool import NullPool
from testing import results

# region setup
# Without autocommit=False a savepoint on SQLite is in no transaction.
sqlite = engine.dialect.name == "sqlite"
options = {"connect_args": {"autocommit": False}} if sqlite else {}
# Each test has an event loop of its own: no connection may outlive it.
test_engine = create_async_engine(url, poolclass=NullPool, **options)


async def sell(session: AsyncSession) -> None:
    book = await session.get_one(Book, 7, with_for_update=True)
    book.stock -= 1
    await session.commit()


async def stock() -> int:
    async with new_session() as session:
        return (await session.get_one(Book, 7)).stock


# endregion


# region naive
@pytest.mark.asyncio
class TestThatLeaves:
    async def test_sell(self) -> None:
        async with AsyncSession(test_engine) as session:
            await sell(session)
            assert (await session.get_one(Book, 7)).stock == 5


async def naive() -> list[str | int]:
    return [*results("TestThatLeaves"), await stock()]


# endregion


# region
@pytest_asyncio.fixture
async def session() -> AsyncIterator[AsyncSession]:
    async with test_engine.connect() as connection:
        transaction = await connection.begin()
        async with AsyncSession(
            connection, join_transaction_mode="create_savepoint"
        ) as session:
            yield session
        await transaction.rollback()


@pytest.mark.asyncio
class TestSelling:
    async def test_sell(self, session: AsyncSession) -> None:
        await sell(session)
        assert (await session.get_one(Book, 7)).stock == 5


async def task() -> list[str | int]:
    return [*results("TestSelling"), await stock()]


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill, naive=naive)
