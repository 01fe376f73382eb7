import unittest

from asgiref.sync import sync_to_async
from django.test import TestCase
from models import MODELS, Book, fill
from running import run


# region setup
@sync_to_async
def results(case):
    tests = unittest.defaultTestLoader.loadTestsFromTestCase(case)
    result = unittest.TestResult()
    tests.run(result)
    failed = [error for _, error in result.errors + result.failures]
    return ["passed"] * (result.testsRun - len(failed)) + failed


# endregion


# region naive
class BookTest(TestCase):
    async def test_first(self):
        self.assertTrue(await Book.objects.aget(id=7))

    async def test_second(self):
        self.assertTrue(await Book.objects.aget(id=7))


async def naive():
    return await results(BookTest)


# endregion


# region
async def task():
    return await results(BookTest)


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill, naive=naive)
