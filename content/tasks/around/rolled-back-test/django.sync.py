import unittest

from django.db import transaction
from django.test import TestCase
from models import MODELS, Book, fill
from running_sync import run


# region setup
@transaction.atomic
def sell():
    book = Book.objects.select_for_update().get(pk=7)
    book.stock -= 1
    book.save(update_fields=["stock"])


def stock():
    return Book.objects.get(pk=7).stock


def passes(case):
    tests = unittest.defaultTestLoader.loadTestsFromTestCase(case)
    result = unittest.TestResult()
    tests.run(result)
    return "passed" if result.wasSuccessful() else "failed"


# endregion


# region naive
class LeavingTest(unittest.TestCase):
    def test_sell(self):
        sell()
        self.assertEqual(stock(), 5)


def naive():
    return [passes(LeavingTest), stock()]


# endregion


# region
class SellingTest(TestCase):
    def test_sell(self):
        sell()
        self.assertEqual(stock(), 5)


def task():
    return [passes(SellingTest), stock()]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill, naive=naive)
