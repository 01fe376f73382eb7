"""Makes the tables, and serves the admin to a browser that has logged in."""

import asyncio
import html
import re
from collections.abc import Awaitable, Callable
from typing import Any

from httpx import ASGITransport, AsyncClient, Response
from models import fill
from results import Work, show_results
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.middleware.sessions import SessionMiddleware
from starlette.requests import Request
from starlette_admin.auth import AdminUser, AuthProvider, LoginFailed
from starlette_admin.contrib.tortoise import Admin
from tables import connected, fresh_tables


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


def run(task: Work, *, fill: Callable[[], Awaitable[None]] = fill) -> None:
    """Log in, and run the task on fresh tables."""
    # Only now: the script has added its views.
    admin.mount_to(app)

    async def call(work: Work) -> Any:
        async with fresh_tables(fill):
            await log_in()
            return await work()

    async def main() -> None:
        async with connected():
            await show_results(call, task)
        await browser.aclose()

    asyncio.run(main())
