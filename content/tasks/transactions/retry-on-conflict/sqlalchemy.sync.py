from collections.abc import Callable

from models import Base, Book, fill
from running_sync import engine, run
from sqlalchemy import event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import sessionmaker

# region setup
type Work = Callable[[], object]
LEVEL = "SERIALIZABLE"
if engine.dialect.name in ("mysql", "mariadb"):
    # MariaDB's SERIALIZABLE would lock what it reads. This one notices.
    LEVEL = "REPEATABLE READ"

    @event.listens_for(engine, "connect")
    def notice_conflicts(connection, record) -> None:
        cursor = connection.cursor()
        cursor.execute("SET innodb_snapshot_isolation = ON")
        cursor.close()


# endregion

# region
new_session = sessionmaker(engine.execution_options(isolation_level=LEVEL))


def is_conflict(error: DBAPIError) -> bool:
    state = getattr(error.orig, "sqlstate", None)
    return state == "40001" or error.orig.args[0] == 1020  # MariaDB's


def sell(meanwhile: Work | None = None) -> tuple[int, int]:
    attempt = 0
    while True:
        attempt += 1
        try:
            with new_session.begin() as session:
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
    run(task, Base, fill=fill)
