"""Makes the tables, and serves the admin to a browser that has logged in."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

from engine import DB
from httpx import ASGITransport, AsyncClient
from models import TABLES, fill
from piccolo.apps.user.tables import BaseUser
from piccolo.engine.postgres import PostgresEngine
from piccolo.table import create_db_tables, drop_db_tables
from piccolo_admin.endpoints import TableConfig, create_admin
from piccolo_api.session_auth.tables import SessionsBase
from results import Work, show_results


class User(BaseUser, tablename="piccolo_user", db=DB):
    pass


class Sessions(SessionsBase, tablename="sessions", db=DB):
    pass


# What the page in the browser asks its own server for, and is given as JSON.
browser = AsyncClient(
    base_url="http://shop", headers={"Referer": "http://shop/"}
)


async def log_in(tables: list[TableConfig]) -> None:
    admin = create_admin(
        tables, auth_table=User, session_table=Sessions, allowed_hosts=["shop"]
    )
    browser._transport = ASGITransport(admin)
    await User.create_user(
        username="ada",
        password="secret",
        active=True,
        admin=True,
        superuser=True,
    )
    await browser.get("/")
    browser.headers["X-CSRFToken"] = browser.cookies["csrftoken"]
    form = {"username": "ada", "password": "secret"}
    answer = await browser.post("/public/login/", json=form)
    answer.raise_for_status()
    # The token is random: one that is not makes two runs alike.
    await Sessions.update({Sessions.token: "a-token"}, force=True)
    browser.cookies.delete("id")
    browser.cookies.set("id", "a-token")


def run(
    task: Work,
    tables: list[TableConfig],
    *,
    fill: Callable[[], Awaitable[None]] = fill,
) -> None:
    """Log in, and run the task on fresh tables."""
    all_tables = [*TABLES, User, Sessions]

    async def call(work: Work) -> Any:
        try:
            await create_db_tables(*all_tables)
            await fill()
            await log_in(tables)
            return await work()
        finally:
            await drop_db_tables(*all_tables)

    async def main() -> None:
        if isinstance(DB, PostgresEngine):
            await DB.start_connection_pool()
        try:
            await show_results(call, task)
        finally:
            await browser.aclose()
            if isinstance(DB, PostgresEngine):
                await DB.close_connection_pool()

    asyncio.run(main())
