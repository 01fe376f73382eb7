import unittest

from django.test import TestCase
from models import MODELS, Book, fill
from running_sync import run


# region setup
def results(case):
    tests = unittest.defaultTestLoader.loadTestsFromTestCase(case)
    result = unittest.TestResult()
    tests.run(result)
    failed = [error for _, error in result.errors + result.failures]
    return ["passed"] * (result.testsRun - len(failed)) + failed


# endregion


# region naive
class BookTest(TestCase):
    def test_first(self):
        self.assertTrue(Book.objects.get(id=7))

    def test_second(self):
        self.assertTrue(Book.objects.get(id=7))


def naive():
    return results(BookTest)


# endregion


# region
def task():
    return results(BookTest)


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill, naive=naive)
