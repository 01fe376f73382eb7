import unittest

from models import Base, Book, fill
from running_sync import engine, new_session, run, url
from sqlalchemy import create_engine
from sqlalchemy.orm import Session

# region setup
# Without autocommit=False a savepoint on SQLite is in no transaction.
sqlite = engine.dialect.name == "sqlite"
options = {"connect_args": {"autocommit": False}} if sqlite else {}
test_engine = create_engine(url, **options)


def sell(session: Session) -> None:
    book = session.get_one(Book, 7, with_for_update=True)
    book.stock -= 1
    session.commit()


def stock() -> int:
    with new_session() as session:
        return session.get_one(Book, 7).stock


def passes(case: type[unittest.TestCase]) -> str:
    tests = unittest.defaultTestLoader.loadTestsFromTestCase(case)
    result = unittest.TestResult()
    tests.run(result)
    test_engine.dispose()
    return "passed" if result.wasSuccessful() else "failed"


# endregion


# region naive
class LeavingTest(unittest.TestCase):
    def test_sell(self) -> None:
        with Session(test_engine) as session:
            sell(session)
            self.assertEqual(session.get_one(Book, 7).stock, 5)


def naive() -> list[str | int]:
    return [passes(LeavingTest), stock()]


# endregion


# region
class SellingTest(unittest.TestCase):
    def setUp(self) -> None:
        connection = self.enterContext(test_engine.connect())
        transaction = connection.begin()
        self.addCleanup(transaction.rollback)
        self.session = Session(
            connection, join_transaction_mode="create_savepoint"
        )
        self.addCleanup(self.session.close)

    def test_sell(self) -> None:
        sell(self.session)
        self.assertEqual(self.session.get_one(Book, 7).stock, 5)


def task() -> list[str | int]:
    return [passes(SellingTest), stock()]


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill, naive=naive)
