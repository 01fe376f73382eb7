"""A project with Piccolo: its table has rows, and a first migration made it."""

import asyncio
import json
from collections.abc import Callable
from typing import Any

from database import DATABASE_URL
from engine import DB
from piccolo.apps.migrations.tables import Migration
from results_sync import show_results
from rows import BOOKS
from terminal import in_project, on_forget, shell, write

CONF = """
from piccolo.conf.apps import AppRegistry
{connect}
APP_REGISTRY = AppRegistry(apps=["bookshop.piccolo_app"])
"""
SQLITE = """from piccolo.engine.sqlite import SQLiteEngine

DB = SQLiteEngine(path={path})
"""
POSTGRES = """from piccolo.engine.postgres import PostgresEngine

DB = PostgresEngine(config={{"dsn": {path}}})
"""
APP = """
import os

from piccolo.conf.apps import AppConfig, table_finder

APP_CONFIG = AppConfig(
    app_name="bookshop",
    migrations_folder_path=os.path.join(
        os.path.dirname(__file__), "migrations"
    ),
    table_classes=table_finder(["bookshop.tables"]),
)
"""
TABLES = ["book", "migration"]


def execute(*statements: str) -> list[Any]:
    """Send statements; returns the rows of the last."""

    async def send() -> list[Any]:
        answer: list[Any] = []
        for statement in statements:
            answer = await DB._run_in_new_connection(statement)
        return [tuple(row.values()) for row in answer or []]

    return asyncio.run(send())


def rows(sql: str) -> list[Any]:
    """Ask the database itself."""
    return execute(sql)


def fill() -> None:
    """Add the first three books."""
    execute(
        *(
            f"INSERT INTO book (title) VALUES ('{title}')"
            for title, *_ in BOOKS[:3]
        )
    )


def forget_engine() -> None:
    """Piccolo's own table keeps its engine: a new process asks for it anew."""
    Migration._meta._db = None


def run(
    task: Callable[[], Any],
    models: str,
    *,
    fill: Callable[[], None] | None = fill,
    tables: list[str] = TABLES,
    naive: Callable[[], Any] | None = None,
) -> None:
    """Run the code before, if any, and the task: each on a new project."""

    def set_up() -> None:
        scheme, _, path = DATABASE_URL.partition("://")
        is_file = scheme == "sqlite"
        connect = (SQLITE if is_file else POSTGRES).format(
            path=json.dumps(path if is_file else DATABASE_URL)
        )
        write("piccolo_conf.py", CONF.format(connect=connect))
        write("bookshop/__init__.py", "")
        write("bookshop/piccolo_app.py", APP)
        write("bookshop/tables.py", models)
        shell("piccolo migrations new bookshop --auto")
        shell("piccolo migrations forwards bookshop")
        if fill:
            fill()

    def call(work: Callable[[], Any]) -> Any:
        try:
            return in_project(work, set_up=set_up)
        finally:
            execute(*(f"DROP TABLE IF EXISTS {table}" for table in tables))

    on_forget(forget_engine)
    show_results(call, task, naive)
