"""Serves the admin to a browser, which logs in as somebody who may do all."""

import asyncio
from collections.abc import Callable, Sequence
from typing import Any

from browsing import Visit, show_visits, visit
from models import Base, fill
from playwright.async_api import Browser, Page
from running import app, engine, new_session
from sqlalchemy.orm import Session


async def log_in(page: Page) -> None:
    await page.goto("/admin/")
    await page.get_by_placeholder("Enter username").fill("ada")
    await page.get_by_placeholder("Password").fill("secret")
    await page.get_by_role("button", name="Login").click()
    await page.get_by_role("link", name="Logout").wait_for()


def run(
    task: Visit,
    *,
    fill: Callable[[Session], None] = fill,
    naive: Visit | None = None,
    ways: Sequence[Visit] = (),
) -> None:
    """Log in, and run the task on fresh tables."""

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
