"""A Django project: its table has rows, and a first migration made it."""

import json
from collections.abc import Callable
from typing import Any

import pymysql
from database import DATABASE_URL
from django.apps import apps
from django.db import connection
from results_sync import show_results
from rows import BOOKS
from terminal import in_project, on_forget, shell, write

pymysql.install_as_MySQLdb()

SETTINGS = """
import dj_database_url

DATABASES = {{"default": dj_database_url.parse({url})}}
INSTALLED_APPS = ["bookshop"]
DEFAULT_AUTO_FIELD = "django.db.models.AutoField"
"""
MANAGE = """
import os
import sys

from django.core.management import execute_from_command_line

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "settings")
execute_from_command_line(sys.argv)
"""
TABLES = ["bookshop_book", "django_migrations"]


def rows(sql: str) -> list[Any]:
    """Ask the database itself."""
    with connection.cursor() as cursor:
        cursor.execute(sql)
        return cursor.fetchall()


def execute(*statements: str) -> None:
    with connection.cursor() as cursor:
        for statement in statements:
            cursor.execute(statement)


def fill() -> None:
    """Add the first three books."""
    with connection.cursor() as cursor:
        for title, *_ in BOOKS[:3]:
            cursor.execute(
                "INSERT INTO bookshop_book (title) VALUES (%s)", [title]
            )


def forget_models() -> None:
    """What Django knows of the app's models, for they are imported anew."""
    if apps.ready:
        connection.close()
        apps.all_models["bookshop"].clear()
        apps.clear_cache()
        apps.app_configs["bookshop"].import_models()


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
        url = json.dumps(DATABASE_URL)
        write("settings.py", SETTINGS.format(url=url))
        write("manage.py", MANAGE)
        write("bookshop/__init__.py", "")
        write("bookshop/migrations/__init__.py", "")
        write("bookshop/models.py", models)
        shell("python manage.py makemigrations")
        shell("python manage.py migrate")
        if fill:
            fill()

    def call(work: Callable[[], Any]) -> Any:
        try:
            return in_project(work, set_up=set_up)
        finally:
            execute(*(f"DROP TABLE IF EXISTS {table}" for table in tables))
            connection.close()

    on_forget(forget_models)
    show_results(call, task, naive)
