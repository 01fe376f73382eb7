import unittest

from django.test import TestCase
from models import MODELS, Author, Book, fill
from running_sync import run


# region
class CountTest(TestCase):
    def test_two(self):
        with self.assertNumQueries(2):
            list(Author.objects.prefetch_related("books"))

    def test_too_many(self):
        with self.assertNumQueries(1):
            [book.author.name for book in Book.objects.all()]


def task():
    tests = unittest.defaultTestLoader.loadTestsFromTestCase(CountTest)
    result = unittest.TextTestRunner().run(tests)
    failed = len(result.failures)
    return {"passed": result.testsRun - failed, "failed": failed}


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
