import unittest

from asgiref.sync import sync_to_async
from django.db import transaction
from django.test import SimpleTestCase, TestCase
from models import MODELS, Book, fill
from running import run


# region setup
@sync_to_async
@transaction.atomic
def sell():
    book = Book.objects.select_for_update().get(pk=7)
    book.stock -= 1
    book.save(update_fields=["stock"])


async def stock():
    return (await Book.objects.aget(pk=7)).stock


@sync_to_async
def passes(case):
    tests = unittest.defaultTestLoader.loadTestsFromTestCase(case)
    result = unittest.TestResult()
    tests.run(result)
    return "passed" if result.wasSuccessful() else "failed"


# endregion


# region naive
class LeavingTest(SimpleTestCase):
    databases = {"default"}  # As its error message says.

    async def test_sell(self):
        await sell()
        self.assertEqual(await stock(), 5)


async def naive():
    return [await passes(LeavingTest), await stock()]


# endregion


# region
class SellingTest(TestCase):
    async def test_sell(self):
        await sell()
        self.assertEqual(await stock(), 5)


async def task():
    return [await passes(SellingTest), await stock()]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill, naive=naive)
