import unittest

from django.db import transaction
from django.test import TestCase
from models import MODELS, Book, fill
from running_sync import run


# region
class SellingTest(TestCase):
    def test_selling(self):
        with transaction.atomic():
            book = Book.objects.get(id=7)
            book.stock -= 1
            book.save()
        self.assertEqual(Book.objects.get(id=7).stock, 5)


def task():
    tests = unittest.defaultTestLoader.loadTestsFromTestCase(SellingTest)
    result = unittest.TextTestRunner().run(tests)
    stock = Book.objects.get(id=7).stock
    return ["passed" if result.wasSuccessful() else "failed", stock]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
