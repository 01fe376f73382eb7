"""A project with Aerich: its table has rows, and a first migration made it."""

import asyncio
import json
import sys
from collections.abc import Callable, Sequence
from typing import Any

from database import DATABASE_URL
from results_sync import show_results
from rows import BOOKS
from terminal import in_project, on_forget, shell, write
from tortoise import fields
from tortoise.context import TortoiseContext
from tortoise.models import Model

SETTINGS = """
TORTOISE_ORM = {{
    "connections": {{"default": {url}}},
    "apps": {{"bookshop": {{"models": ["models", "aerich.models"]}}}},
}}
"""
URL = DATABASE_URL.replace("postgresql:", "asyncpg:")
TABLES = ["book", "aerich"]


class Unused(Model):
    """Tortoise connects for the sake of models, and wants at least one."""

    id = fields.IntField(primary_key=True)


def execute(*statements: str) -> list[Any]:
    """Send statements; returns the rows of the last."""

    async def send() -> list[Any]:
        answer: list[Any] = []
        async with TortoiseContext() as context:
            await context.init(db_url=URL, modules={"models": ["__main__"]})
            for statement in statements:
                _, answer = await context.connections.get(
                    "default"
                ).execute_query(statement)
        return [tuple(dict(row).values()) for row in answer or []]

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


def forget_answers() -> None:
    """Aerich keeps what it was told in its classes: it is imported anew."""
    for name in [
        name for name in sys.modules if name.split(".")[0] == "aerich"
    ]:
        del sys.modules[name]


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
        write("settings.py", SETTINGS.format(url=json.dumps(URL)))
        write("models.py", models)
        shell("aerich init -t settings.TORTOISE_ORM")
        shell("aerich init-db")
        if fill:
            fill()

    def call(work: Callable[[], Any]) -> Any:
        try:
            return in_project(work, set_up=set_up)
        finally:
            execute(*(f"DROP TABLE IF EXISTS {table}" for table in tables))

    on_forget(forget_answers)
    show_results(call, task, naive, ways)
