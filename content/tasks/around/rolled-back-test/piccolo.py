import asyncio
import unittest

from engine import DB
from models import TABLES, Book, fill
from piccolo.engine.postgres import PostgresEngine
from piccolo.testing.test_case import AsyncTransactionTest
from running import run


# region setup
async def sell() -> None:
    async with DB.transaction():
        await Book.update({Book.stock: Book.stock - 1}).where(Book.id == 7)


async def stock() -> int:
    book = await Book.objects().get(Book.id == 7)
    assert book
    return book.stock


def run_tests(case: type[unittest.TestCase]) -> str:
    tests = unittest.defaultTestLoader.loadTestsFromTestCase(case)
    result = unittest.TestResult()
    tests.run(result)
    return "passed" if result.wasSuccessful() else "failed"


async def passes(case: type[unittest.TestCase]) -> str:
    # A pool belongs to one event loop, and each test has a loop of its own.
    if isinstance(DB, PostgresEngine):
        await DB.close_connection_pool()
    return await asyncio.to_thread(run_tests, case)


# endregion


# region naive
class LeavingTest(unittest.IsolatedAsyncioTestCase):
    async def test_sell(self) -> None:
        await sell()
        self.assertEqual(await stock(), 5)


async def naive() -> list[str | int]:
    return [await passes(LeavingTest), await stock()]


# endregion


# region
class SellingTest(AsyncTransactionTest):
    db = DB

    async def test_sell(self) -> None:
        await sell()
        self.assertEqual(await stock(), 5)


async def task() -> list[str | int]:
    return [await passes(SellingTest), await stock()]


# endregion

if __name__ == "__main__":
    run(task, TABLES, fill=fill, naive=naive)
