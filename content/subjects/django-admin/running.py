"""Makes the tables and a user who may do all, and serves the admin."""

import html
import re
from collections.abc import Callable
from typing import Any

import project
from django.apps import apps
from django.contrib import admin
from django.contrib.auth import get_user_model
from django.core.management import call_command
from django.db import connection
from django.test import Client
from django.urls import path
from models import MODELS
from results_sync import show_results

urlpatterns: list[Any] = []
browser = Client()


def cells(page: Any, column: str) -> list[str]:
    """What a list shows in one of its columns."""
    if page.status_code != 200:
        raise RuntimeError(
            f"{page.request['PATH_INFO']} answered {page.status_code}"
        )
    found = re.findall(
        rf'class="field-{column}[^>]*>(.*?)</t', page.content.decode()
    )
    return [html.unescape(re.sub(r"<[^>]*>", "", cell)) for cell in found]


def run(task: Callable[[], Any], *, fill: Callable[[], None]) -> None:
    """Log in, and run the task on fresh tables."""

    def call(work: Callable[[], Any]) -> Any:
        try:
            call_command("migrate", verbosity=0)
            with connection.schema_editor() as editor:
                for model in MODELS:
                    editor.create_model(model)
            fill()
            get_user_model().objects.create_superuser("ada", password="secret")
            browser.login(username="ada", password="secret")
            return work()
        finally:
            made = connection.introspection.table_names()
            with (
                connection.constraint_checks_disabled(),
                connection.schema_editor() as editor,
            ):
                for model in reversed(apps.get_models()):
                    if model._meta.db_table in made:
                        editor.delete_model(model)
                editor.execute("DROP TABLE IF EXISTS django_migrations")

    # Only now: the script has registered its models.
    urlpatterns.append(path("admin/", admin.site.urls))
    try:
        show_results(call, task)
    finally:
        connection.close()
