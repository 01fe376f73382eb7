import unittest

from running import execute, run
from tables import TABLES, create


# region setup
def sell():
    execute("UPDATE book SET stock = stock - 1 WHERE id = 7")


def stock():
    (number,) = execute("SELECT stock FROM book WHERE id = 7").fetchone()
    return number


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
class SellingTest(unittest.TestCase):
    def setUp(self):
        execute("BEGIN")
        self.addCleanup(execute, "ROLLBACK")

    def test_sell(self):
        sell()
        self.assertEqual(stock(), 5)


def task():
    return [passes(SellingTest), stock()]


# endregion

if __name__ == "__main__":
    run(task, TABLES, create=create, naive=naive)
