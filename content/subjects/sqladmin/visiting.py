"""Serves the admin to a browser, which logs in as somebody who may do all."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from typing import Any

from browsing import visit
from models import Base, fill
from playwright.async_api import Page
from results import show_results
from running import app, engine, new_session
from sqlalchemy.orm import Session

type Visit = Callable[[Page], Awaitable[Any]]


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

    async def call(work: Visit) -> Any:
        try:
            async with engine.begin() as connection:
                await connection.run_sync(Base.metadata.create_all)
            async with new_session.begin() as session:
                await session.run_sync(fill)
            async with visit(app) as page:
                await log_in(page)
                return await work(page)
        finally:
            async with engine.begin() as connection:
                await connection.run_sync(Base.metadata.drop_all)

    async def main() -> None:
        try:
            await show_results(call, task, naive, ways)
        finally:
            await engine.dispose()

    asyncio.run(main())
