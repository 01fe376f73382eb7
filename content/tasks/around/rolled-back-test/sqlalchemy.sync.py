from collections.abc import Iterator

import pytest
from models import Base, Book, fill
from running_sync import engine, new_session, run, url
from sqlalchemy import create_engine
from sqlalchemy.orm import Session
from testing import results

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


# endregion


# region naive
class TestThatLeaves:
    def test_sell(self) -> None:
        with Session(test_engine) as session:
            sell(session)
            assert (session.get_one(Book, 7)).stock == 5


def naive() -> list[str | int]:
    return [*results("TestThatLeaves"), stock()]


# endregion


# region
@pytest.fixture
def session() -> Iterator[Session]:
    with test_engine.connect() as connection:
        transaction = connection.begin()
        with Session(
            connection, join_transaction_mode="create_savepoint"
        ) as session:
            yield session
        transaction.rollback()


class TestSelling:
    def test_sell(self, session: Session) -> None:
        sell(session)
        assert (session.get_one(Book, 7)).stock == 5


def task() -> list[str | int]:
    return [*results("TestSelling"), stock()]


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill, naive=naive)
