import unittest

from django.test import TestCase
from models import MODELS, Author, fill
from running_sync import run


# region setup
def looped(authors):
    for author in Author.objects.order_by("id")[:authors]:
        list(author.books.all())


def fetched(authors):
    some = Author.objects.prefetch_related("books").order_by("id")[:authors]
    for author in some:
        list(author.books.all())


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
            fetched(authors=1)

    def test_looped(self):
        with self.assertNumQueries(2):
            looped(authors=1)


def naive():
    return outcomes(OneAuthorTest)


# endregion


# region
class TenAuthorsTest(TestCase):
    def test_fetched(self):
        with self.assertNumQueries(2):
            fetched(authors=10)

    def test_looped(self):
        with self.assertNumQueries(2):
            looped(authors=10)


def task():
    return outcomes(TenAuthorsTest)


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill, naive=naive)
