import unittest

from asgiref.sync import async_to_sync, sync_to_async
from django.test import TestCase
from models import MODELS, Author, fill
from running import run


# region setup
async def looped(authors):
    async for author in Author.objects.order_by("id")[:authors]:
        [book async for book in author.books.all()]


async def fetched(authors):
    some = Author.objects.prefetch_related("books").order_by("id")[:authors]
    async for author in some:
        [book async for book in author.books.all()]


@sync_to_async
def outcomes(case):
    tests = [case("test_fetched"), case("test_looped")]
    result = unittest.TestResult()
    unittest.TestSuite(tests).run(result)
    failed = [test for test, _ in [*result.failures, *result.errors]]
    return ["failed" if test in failed else "passed" for test in tests]


# endregion


# region naive
class OneAuthorTest(TestCase):
    def test_fetched(self):
        with self.assertNumQueries(2):
            async_to_sync(fetched)(authors=1)

    def test_looped(self):
        with self.assertNumQueries(2):
            async_to_sync(looped)(authors=1)


async def naive():
    return await outcomes(OneAuthorTest)


# endregion


# region
class TenAuthorsTest(TestCase):
    # An async test cannot: assertNumQueries is synchronous.
    def test_fetched(self):
        with self.assertNumQueries(2):
            async_to_sync(fetched)(authors=10)

    def test_looped(self):
        with self.assertNumQueries(2):
            async_to_sync(looped)(authors=10)


async def task():
    return await outcomes(TenAuthorsTest)


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill, naive=naive)
