"""A project of Tortoise: its table has rows, a first migration made it."""

import asyncio
import json
from collections.abc import Callable, Sequence
from typing import Any

from database import DATABASE_URL
from results_sync import show_results
from rows import BOOKS
from terminal import in_project, shell, write
from tortoise import fields
from tortoise.context import TortoiseContext
from tortoise.models import Model

SETTINGS = """
TORTOISE_ORM = {{
    "connections": {{"default": {url}}},
    "apps": {{
        "bookshop": {{"models": ["models"], "migrations": "migrations"}},
    }},
}}
"""
CONFIG = """
[tool.tortoise]
tortoise_orm = "settings.TORTOISE_ORM"
"""
URL = DATABASE_URL.replace("postgresql:", "asyncpg:")
TABLES = ["book", "tortoise_migrations"]


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
        write("pyproject.toml", CONFIG)
        write("models.py", models)
        shell("tortoise init")
        shell("tortoise makemigrations")
        shell("tortoise migrate")
        if fill:
            fill()

    def call(work: Callable[[], Any]) -> Any:
        try:
            return in_project(work, set_up=set_up)
        finally:
            execute(*(f"DROP TABLE IF EXISTS {table}" for table in tables))

    show_results(call, task, naive, ways)
