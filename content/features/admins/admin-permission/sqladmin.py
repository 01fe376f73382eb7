from typing import Any

from models import Book
from running import admin, browser, new_session, run
from sqladmin import ModelView
from sqladmin.authorization import AuthorizationBackend
from starlette.requests import Request


# region setup
class BookAdmin(ModelView, model=Book):
    form_columns = ("title", "author", "price")


# endregion


# region
class Lookers(AuthorizationBackend):
    def has_permission(
        self, request: Request, identity: str, action: str, obj: Any = None
    ) -> bool:
        may_write = request.session["user_id"] != "ada"
        return may_write or action in ("list", "details")


# What Admin(…, authorization_backend=Lookers()) sets
admin.authorization_backend = Lookers()


admin.add_view(BookAdmin)


async def task() -> list:
    page = await browser.get("/admin/book/list")
    form = {"title": "Mort", "author": "7", "price": "8.50", "save": "Save"}
    change = await browser.post("/admin/book/edit/11", data=form)
    async with new_session() as session:
        price = (await session.get_one(Book, 11)).price
    return [page.status_code, change.status_code, price]


# endregion

if __name__ == "__main__":
    run(task)
