import asyncio
import unittest

from models import Base, Book, fill
from running import engine, new_session, run, url
from sqlalchemy.ext.asyncio import AsyncSession, create_async_engine
from sqlalchemy.pool import NullPool

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


def run_tests(case: type[unittest.TestCase]) -> str:
    tests = unittest.defaultTestLoader.loadTestsFromTestCase(case)
    result = unittest.TestResult()
    tests.run(result)
    return "passed" if result.wasSuccessful() else "failed"


# endregion


# region naive
class LeavingTest(unittest.IsolatedAsyncioTestCase):
    async def test_sell(self) -> None:
        async with AsyncSession(test_engine) as session:
            await sell(session)
            self.assertEqual((await session.get_one(Book, 7)).stock, 5)


async def naive() -> list[str | int]:
    return [await asyncio.to_thread(run_tests, LeavingTest), await stock()]


# endregion


# region
class SellingTest(unittest.IsolatedAsyncioTestCase):
    async def asyncSetUp(self) -> None:
        connection = await self.enterAsyncContext(test_engine.connect())
        transaction = await connection.begin()
        self.addAsyncCleanup(transaction.rollback)
        self.session = AsyncSession(
            connection, join_transaction_mode="create_savepoint"
        )
        self.addAsyncCleanup(self.session.close)

    async def test_sell(self) -> None:
        await sell(self.session)
        self.assertEqual((await self.session.get_one(Book, 7)).stock, 5)


async def task() -> list[str | int]:
    return [await asyncio.to_thread(run_tests, SellingTest), await stock()]


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill, naive=naive)
