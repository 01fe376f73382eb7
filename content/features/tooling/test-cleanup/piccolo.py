import asyncio
import unittest

from engine import DB
from models import TABLES, Book, fill
from piccolo.testing.test_case import AsyncTransactionTest
from running import run


# region
class SellingTest(AsyncTransactionTest):
    db = DB

    async def test_selling(self) -> None:
        async with DB.transaction():
            book = await Book.objects().get(Book.id == 7)
            book.stock -= 1
            await book.save()
        self.assertEqual((await Book.objects().get(Book.id == 7)).stock, 5)


def run_tests() -> str:
    tests = unittest.defaultTestLoader.loadTestsFromTestCase(SellingTest)
    result = unittest.TextTestRunner().run(tests)
    return "passed" if result.wasSuccessful() else "failed"


async def task() -> list[str | int]:
    # The tests have an event loop of their own.
    result = await asyncio.to_thread(run_tests)
    return [result, (await Book.objects().get(Book.id == 7)).stock]


# endregion

if __name__ == "__main__":
    run(task, TABLES, fill=fill)
