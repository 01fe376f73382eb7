"""Makes the tables, and serves the admin to a browser that has logged in."""

import asyncio
import html
import re
from collections.abc import Callable
from typing import Any

from database import DATABASE_URL
from httpx import ASGITransport, AsyncClient, Response
from models import Base, fill
from results import Work, show_results
from sqladmin import Admin
from sqladmin.authentication import AuthenticationBackend
from sqlalchemy import make_url
from sqlalchemy.ext.asyncio import async_sessionmaker, create_async_engine
from sqlalchemy.orm import Session
from starlette.applications import Starlette
from starlette.requests import Request

DRIVERS = {"sqlite": "aiosqlite", "postgresql": "asyncpg", "mysql": "aiomysql"}

url = make_url(DATABASE_URL)
url = url.set(drivername=f"{url.drivername}+{DRIVERS[url.drivername]}")
engine = create_async_engine(url)
new_session = async_sessionmaker(engine, expire_on_commit=False)


class Login(AuthenticationBackend):
    async def login(self, request: Request) -> bool:
        form = await request.form()
        if (form["username"], form["password"]) == ("ada", "secret"):
            request.session["user_id"] = form["username"]
        return "user_id" in request.session

    async def logout(self, request: Request) -> bool:
        request.session.clear()
        return True

    async def authenticate(self, request: Request) -> bool:
        return "user_id" in request.session


app = Starlette()
admin = Admin(
    app,
    session_maker=new_session,
    authentication_backend=Login(secret_key="only for this script"),
)
browser = AsyncClient(transport=ASGITransport(app), base_url="http://shop")


def rows(page: Response) -> list[list[str]]:
    """What a list shows, without the columns of its buttons."""
    page.raise_for_status()
    found = re.findall(
        r"<tr>(.*?)</tr>", page.text.partition("<tbody>")[2], re.S
    )
    cells = [re.findall(r"<td[^>]*>(.*?)</td>", row, re.S)[2:] for row in found]
    return [
        [html.unescape(re.sub(r"<[^>]*>", "", cell)).strip() for cell in row]
        for row in cells
    ]


def run(task: Work, *, fill: Callable[[Session], None] = fill) -> None:
    """Log in, and run the task on fresh tables."""

    async def call(work: Work) -> Any:
        try:
            async with engine.begin() as connection:
                await connection.run_sync(Base.metadata.create_all)
            async with new_session.begin() as session:
                await session.run_sync(fill)
            form = {"username": "ada", "password": "secret"}
            await browser.post("/admin/login", data=form)
            return await work()
        finally:
            async with engine.begin() as connection:
                await connection.run_sync(Base.metadata.drop_all)

    async def main() -> None:
        try:
            await show_results(call, task)
        finally:
            await browser.aclose()
            await engine.dispose()

    asyncio.run(main())
