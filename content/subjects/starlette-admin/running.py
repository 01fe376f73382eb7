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
from sqlalchemy import make_url
from sqlalchemy.ext.asyncio import async_sessionmaker, create_async_engine
from sqlalchemy.orm import Session
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.middleware.sessions import SessionMiddleware
from starlette.requests import Request
from starlette_admin.auth import AdminUser, AuthProvider, LoginFailed
from starlette_admin.contrib.sqla import Admin

DRIVERS = {"sqlite": "aiosqlite", "postgresql": "asyncpg", "mysql": "aiomysql"}

url = make_url(DATABASE_URL)
url = url.set(drivername=f"{url.drivername}+{DRIVERS[url.drivername]}")
engine = create_async_engine(url)
new_session = async_sessionmaker(engine, expire_on_commit=False)


class Login(AuthProvider):
    async def login(
        self, username: str, password: str, remember_me: bool, request: Request
    ) -> None:
        if (username, password) != ("ada", "secret"):
            raise LoginFailed("Not known here")
        request.session["user_id"] = username

    async def logout(self, request: Request) -> None:
        request.session.clear()

    async def authenticate(self, request: Request) -> AdminUser | None:
        name = request.session.get("user_id")
        return AdminUser(name) if name else None


app = Starlette()
KEY = "only for this script"
admin = Admin(
    engine,
    title="Bookshop",
    auth_provider=Login(),
    secret_key=KEY,
    middlewares=[Middleware(SessionMiddleware, secret_key=KEY)],
)
browser = AsyncClient(transport=ASGITransport(app), base_url="http://shop")


def rows(page: Response) -> list[list[str]]:
    """What a list shows, without the columns of its buttons."""
    page.raise_for_status()
    body = page.text.partition("<tbody")[2].partition("</tbody>")[0]
    found = re.findall(r"<tr[^>]*>(.*?)</tr>", body, re.S)
    cells = [re.findall(r"<td[^>]*>(.*?)</td>", row, re.S)[2:] for row in found]
    return [
        [html.unescape(re.sub(r"<[^>]*>", "", cell)).strip() for cell in row]
        for row in cells
    ]


async def log_in() -> None:
    """Every later request carries the token that the page was given."""
    page = await browser.get("/admin/login")
    token = page.text.partition('name="csrftoken" value="')[2].split('"')[0]
    browser.headers["X-CSRFToken"] = token
    form = {"username": "ada", "password": "secret"}
    answer = await browser.post("/admin/login", data=form)
    assert answer.status_code == 303, answer.text


def run(task: Work, *, fill: Callable[[Session], None] = fill) -> None:
    """Log in, and run the task on fresh tables."""
    # Only now: the script has added its views.
    admin.mount_to(app)

    async def call(work: Work) -> Any:
        try:
            async with engine.begin() as connection:
                await connection.run_sync(Base.metadata.create_all)
            async with new_session.begin() as session:
                await session.run_sync(fill)
            await log_in()
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
