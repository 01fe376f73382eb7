"""Connects SQLAlchemy to the database and runs a sample."""

from collections.abc import Callable, Sequence
from typing import Any

from database import DATABASE_URL
from results_sync import Work, show_results
from sqlalchemy import create_engine, make_url
from sqlalchemy.orm import DeclarativeBase, Session, sessionmaker

DRIVERS = {"sqlite": "pysqlite", "postgresql": "psycopg", "mysql": "pymysql"}

url = make_url(DATABASE_URL)
url = url.set(drivername=f"{url.drivername}+{DRIVERS[url.drivername]}")
engine = create_engine(url)
new_session = sessionmaker(engine)


def run(
    task: Work,
    base: type[DeclarativeBase],
    *,
    create: bool = True,
    fill: Callable[[Session], None] | None = None,
    naive: Work | None = None,
    ways: Sequence[Work] = (),
) -> None:
    """Run the code before, other ways and the task: each on fresh tables."""

    def call(work: Work) -> Any:
        try:
            if create:
                base.metadata.create_all(engine)
            if fill:
                with new_session.begin() as session:
                    fill(session)
            return work()
        finally:
            base.metadata.drop_all(engine)

    try:
        with engine.connect():
            pass  # The first connection asks the server about itself.
        show_results(call, task, naive, ways)
    finally:
        engine.dispose()
