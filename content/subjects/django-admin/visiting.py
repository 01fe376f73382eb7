"""Serves the admin to a browser, which logs in as somebody who may do all."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from typing import Any

import project
from asgiref.sync import sync_to_async
from browsing import Visit, show_visits, visit
from django.apps import apps
from django.contrib import admin
from django.contrib.auth import get_user_model
from django.contrib.staticfiles.handlers import ASGIStaticFilesHandler
from django.core.asgi import get_asgi_application
from django.core.management import call_command
from django.db import connection
from django.urls import path
from models import MODELS
from playwright.async_api import Browser, Page

urlpatterns: list[Any] = []


async def log_in(page: Page) -> None:
    await page.goto("/admin/")
    await page.get_by_label("Username").fill("ada")
    await page.get_by_label("Password").fill("secret")
    await page.get_by_role("button", name="Log in").click()
    await page.get_by_role("button", name="Log out").wait_for()


@sync_to_async
def prepare(fill: Callable[[], None]) -> None:
    # Only now: it is a model itself.
    from django.contrib.contenttypes.models import ContentType

    # It remembers ids of tables that are gone.
    ContentType.objects.clear_cache()
    call_command("migrate", verbosity=0)
    with connection.schema_editor() as editor:
        for model in MODELS:
            editor.create_model(model)
    fill()
    get_user_model().objects.create_superuser("ada", password="secret")


@sync_to_async
def clean_up() -> None:
    made = connection.introspection.table_names()
    with (
        connection.constraint_checks_disabled(),
        connection.schema_editor() as editor,
    ):
        for model in reversed(apps.get_models()):
            # A proxy has no table of its own.
            if model._meta.db_table in made and not model._meta.proxy:
                editor.delete_model(model)
        editor.execute("DROP TABLE IF EXISTS django_migrations")
    connection.close()


def run(
    task: Visit,
    *,
    fill: Callable[[], None],
    naive: Visit | None = None,
    ways: Sequence[Visit] = (),
) -> None:
    """Log in, and run the task on fresh tables."""
    # Only now: the script has registered its models.
    urlpatterns.append(path("admin/", admin.site.urls))
    app = ASGIStaticFilesHandler(get_asgi_application())

    async def call(browser: Browser, work: Visit) -> Any:
        try:
            await prepare(fill)
            async with visit(browser, app) as page:
                await log_in(page)
                return await work(page)
        finally:
            await clean_up()

    asyncio.run(show_visits(call, task, naive, ways))
