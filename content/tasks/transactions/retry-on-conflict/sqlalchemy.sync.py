from collections.abc import Callable
from itertools import count

from models import Base, Book, fill
from running_sync import engine, new_session, run
from sqlalchemy import event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import sessionmaker

# region setup
type Work = Callable[[], object]
LEVEL = "SERIALIZABLE"
if engine.dialect.name in ("mysql", "mariadb"):
    # MariaDB's SERIALIZABLE would lock what it reads. This one notices.
    LEVEL = "REPEATABLE READ"

    @event.listens_for(engine, "begin")
    def notice_conflicts(connection) -> None:
        if "isolation_level" in connection.get_execution_options():
            connection.exec_driver_sql("SET innodb_snapshot_isolation = ON")


# endregion


# region naive
def sell_naively(meanwhile: Work | None = None) -> tuple[int, int]:
    with new_session.begin() as session:
        book = session.get_one(Book, 14)
        if meanwhile:
            meanwhile()
        stock = book.stock = book.stock - 1
    return 1, stock


def naive() -> tuple[int, int]:
    return sell_naively(meanwhile=sell_naively)


# endregion


# region
strict_session = sessionmaker(engine.execution_options(isolation_level=LEVEL))


def is_conflict(error: DBAPIError) -> bool:  # 40P01, 1213: a deadlock.
    state = getattr(error.orig, "sqlstate", None)
    return state in {"40001", "40P01"} or error.orig.args[0] in {1020, 1213}


def sell(meanwhile: Work | None = None) -> tuple[int, int]:
    for attempt in count(1):
        try:
            with strict_session.begin() as session:
                book = session.get_one(Book, 14)
                if meanwhile and attempt == 1:
                    meanwhile()
                stock = book.stock = book.stock - 1
            return attempt, stock
        except DBAPIError as error:
            if attempt == 3 or not is_conflict(error):
                raise


def task() -> tuple[int, int]:
    return sell(meanwhile=sell)


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill, naive=naive)
