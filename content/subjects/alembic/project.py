"""A project with Alembic: its table has rows, and a first migration made it."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from database import DATABASE_URL
from results_sync import show_results
from rows import BOOKS
from sqlalchemy import NullPool, create_engine, make_url, text
from terminal import edit, in_project, shell, write

DRIVERS = {"sqlite": "pysqlite", "postgresql": "psycopg", "mysql": "pymysql"}

url = make_url(DATABASE_URL)
url = url.set(drivername=f"{url.drivername}+{DRIVERS[url.drivername]}")
engine = create_engine(url, poolclass=NullPool)
TABLES = ["book", "alembic_version"]


def rows(sql: str) -> list[Any]:
    """Ask the database itself."""
    with engine.connect() as connection:
        return [tuple(row) for row in connection.execute(text(sql))]


def execute(*statements: str) -> None:
    with engine.begin() as connection:
        for statement in statements:
            connection.execute(text(statement))


def fill() -> None:
    """Add the first three books."""
    with engine.begin() as connection:
        for title, *_ in BOOKS[:3]:
            connection.execute(
                text("INSERT INTO book (title) VALUES (:title)"),
                {"title": title},
            )


def run(
    task: Callable[[], Any],
    models: str,
    *,
    fill: Callable[[], None] | None = fill,
    tables: list[str] = TABLES,
    naive: Callable[[], Any] | None = None,
    ways: Sequence[Callable[[], Any]] = (),
) -> None:
    """Run the code before, other ways, and the task: each on a new project."""

    def set_up() -> None:
        write("models.py", models)
        shell("alembic init migrations")
        database = url.render_as_string(hide_password=False).replace("%", "%%")
        edit("alembic.ini", "driver://user:pass@localhost/dbname", database)
        env = Path("migrations/env.py").read_text()
        env = env.replace(
            "target_metadata = None", "target_metadata = Base.metadata"
        )
        write("migrations/env.py", f"from models import Base\n\n{env}")
        shell("alembic revision --autogenerate -m first --rev-id 0001")
        shell("alembic upgrade head")
        if fill:
            fill()

    def call(work: Callable[[], Any]) -> Any:
        try:
            return in_project(work, set_up=set_up)
        finally:
            execute(*(f"DROP TABLE IF EXISTS {table}" for table in tables))

    try:
        show_results(call, task, naive, ways)
    finally:
        engine.dispose()
