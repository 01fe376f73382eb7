"""Serves the admin to a browser, which logs in as somebody who may do all."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from typing import Any

from browsing import Visit, settled, show_visits, visit
from engine import DB
from models import TABLES, fill
from piccolo.engine.postgres import PostgresEngine
from piccolo.table import create_db_tables, drop_db_tables
from piccolo_admin.endpoints import TableConfig, create_admin
from playwright.async_api import Browser, Page
from running import Sessions, User


async def log_in(page: Page) -> None:
    await User.create_user(
        username="ada",
        password="secret",
        active=True,
        admin=True,
        superuser=True,
    )
    await page.goto("/")
    await page.locator("[name=username]").fill("ada")
    await page.locator("[name=password]").fill("secret")
    await page.get_by_role("button", name="Login").click()
    await page.get_by_text("ada").first.wait_for()
    await settled()
    # The token is random: one that is not makes two runs alike.
    await Sessions.update({Sessions.token: "a-token"}, force=True)
    (cookie,) = [
        cookie
        for cookie in await page.context.cookies()
        if cookie["name"] == "id"
    ]
    await page.context.add_cookies([cookie | {"value": "a-token"}])


def run(
    task: Visit,
    tables: list[TableConfig],
    *,
    fill: Callable[[], Awaitable[None]] = fill,
    naive: Visit | None = None,
    ways: Sequence[Visit] = (),
) -> None:
    """Log in, and run the task on fresh tables."""
    all_tables = [*TABLES, User, Sessions]
    admin = create_admin(
        tables,
        auth_table=User,
        session_table=Sessions,
        allowed_hosts=["localhost"],
    )

    async def call(browser: Browser, work: Visit) -> Any:
        try:
            await create_db_tables(*all_tables)
            await fill()
            async with visit(browser, admin) as page:
                await log_in(page)
                return await work(page)
        finally:
            await drop_db_tables(*all_tables)

    async def main() -> None:
        if isinstance(DB, PostgresEngine):
            await DB.start_connection_pool()
        try:
            await show_visits(call, task, naive, ways)
        finally:
            if isinstance(DB, PostgresEngine):
                await DB.close_connection_pool()

    asyncio.run(main())
