from typing import Any

from browsing import picture
from hundred import hundred_books
from models import Book, fill
from playwright.async_api import Page
from running import admin
from sqladmin import ModelView
from sqladmin.authorization import AuthorizationBackend
from starlette.requests import Request
from visiting import run


# region setup
class BookAdmin(ModelView, model=Book):
    column_list = ("title", "author", "price", "stock")
    page_size = 100


admin.add_view(BookAdmin)


# endregion


# region
class Clerks(AuthorizationBackend):
    def has_permission(
        self, request: Request, identity: str, action: str, obj: Any = None
    ) -> bool:
        is_clerk = request.session["user_id"] == "ada"
        return action in ("list", "details") or not is_clerk


# What Admin(…, authorization_backend=Clerks()) sets
admin.authorization_backend = Clerks()


async def task(page: Page) -> list[int]:
    await page.goto("/admin/book/list")
    await picture(page, "list")
    books = await page.locator("tbody tr").count()
    answer = await page.goto("/admin/book/create")
    await picture(page, "refused")
    return [books, answer.status]


# endregion

if __name__ == "__main__":
    run(task, fill=hundred_books(fill))
