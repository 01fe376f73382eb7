"""Serves the admin to a browser, which logs in as somebody who may do all."""

import asyncio
from collections.abc import Callable, Sequence
from typing import Any

from browsing import Visit, show_visits, visit
from models import Base, fill
from playwright.async_api import Browser, Page
from running import admin, app, engine, new_session
from sqlalchemy.orm import Session


async def log_in(page: Page) -> None:
    await page.goto("/admin/login")
    await page.locator("[name=username]").fill("ada")
    await page.locator("[name=password]").fill("secret")
    await page.locator("[type=submit]").click()
    await page.wait_for_url("**/admin/")


def run(
    task: Visit,
    *,
    fill: Callable[[Session], None] = fill,
    naive: Visit | None = None,
    ways: Sequence[Visit] = (),
) -> None:
    """Log in, and run the task on fresh tables."""
    # Only now: the script has added its views.
    admin.mount_to(app)

    async def call(browser: Browser, work: Visit) -> Any:
        try:
            async with engine.begin() as connection:
                await connection.run_sync(Base.metadata.create_all)
            async with new_session.begin() as session:
                await session.run_sync(fill)
            async with visit(browser, app) as page:
                await log_in(page)
                return await work(page)
        finally:
            async with engine.begin() as connection:
                await connection.run_sync(Base.metadata.drop_all)

    async def main() -> None:
        try:
            await show_visits(call, task, naive, ways)
        finally:
            await engine.dispose()

    asyncio.run(main())
