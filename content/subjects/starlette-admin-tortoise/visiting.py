"""Serves the admin to a browser, which logs in as somebody who may do all."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from typing import Any

from browsing import Visit, show_visits, visit
from models import fill
from playwright.async_api import Browser, Page
from running import admin, app
from tables import connected, fresh_tables


async def log_in(page: Page) -> None:
    await page.goto("/admin/login")
    await page.locator("[name=username]").fill("ada")
    await page.locator("[name=password]").fill("secret")
    await page.locator("[type=submit]").click()
    await page.wait_for_url("**/admin/")


def run(
    task: Visit,
    *,
    fill: Callable[[], Awaitable[None]] = fill,
    naive: Visit | None = None,
    ways: Sequence[Visit] = (),
) -> None:
    """Log in, and run the task on fresh tables."""
    # Only now: the script has added its views.
    admin.mount_to(app)

    async def call(browser: Browser, work: Visit) -> Any:
        async with fresh_tables(fill), visit(browser, app) as page:
            await log_in(page)
            return await work(page)

    async def main() -> None:
        async with connected():
            await show_visits(call, task, naive, ways)

    asyncio.run(main())
