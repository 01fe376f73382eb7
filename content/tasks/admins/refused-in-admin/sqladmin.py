from collections import Counter
from typing import Any

from browsing import picture
from hundred import hundred_books
from models import Base, Book, fill
from playwright.async_api import Page
from running import admin, new_session
from sqladmin import ModelView
from sqladmin.authorization import AuthorizationBackend
from sqladmin.contrib.rbac import (
    DBAuthorizationBackend,
    GroupAccessMixin,
    GroupMixin,
    user_group_table,
)
from sqlalchemy import String
from sqlalchemy.orm import Mapped, Session, mapped_column, relationship
from starlette.requests import Request
from visiting import run


# region setup
class BookAdmin(ModelView, model=Book):
    column_list = ("title", "author", "price", "stock")
    page_size = 100


admin.add_view(BookAdmin)


def fill_with_a_clerk(session: Session) -> None:
    fill(session)
    may = [GroupAccess(identity="book", action=a) for a in ("list", "details")]
    clerks = Group(name="clerks", accesses=may)
    session.add(User(id="ada", groups=[clerks]))


# endregion


# region
class Clerks(AuthorizationBackend):
    def has_permission(
        self, request: Request, identity: str, action: str, obj: Any = None
    ) -> bool:
        is_clerk = request.session["user_id"] == "ada"
        return action in ("list", "details") or not is_clerk


async def task(page: Page) -> list[int]:
    # What Admin(…, authorization_backend=Clerks()) sets
    admin.authorization_backend = Clerks()
    await page.goto("/admin/book/list")
    await picture(page, "list")
    books = await page.locator("tbody tr").count()
    answer = await page.goto("/admin/book/create")
    await picture(page, "refused")
    return [books, answer.status]


# endregion


# region way_calls
class Counting(Clerks):
    calls: Counter[str] = Counter()

    async def load(self, request: Request) -> None:
        self.calls["load"] += 1

    def has_permission(
        self, request: Request, identity: str, action: str, obj: Any = None
    ) -> bool:
        self.calls["has_permission"] += 1
        return super().has_permission(request, identity, action, obj)


async def way_calls(page: Page) -> dict[str, int]:
    admin.authorization_backend = Counting()
    await page.goto("/admin/book/list")
    return Counting.calls


# endregion


# region way_groups
class Group(GroupMixin, Base):
    __tablename__ = "admin_groups"


class GroupAccess(GroupAccessMixin, Base):
    __tablename__ = "admin_group_accesses"


class User(Base):
    __tablename__ = "users"

    id: Mapped[str] = mapped_column(String(50), primary_key=True)
    groups: Mapped[list[Group]] = relationship(
        secondary=user_group_table(Base, "users", user_pk_type=String(50))
    )


async def way_groups(page: Page) -> list[int]:
    groups = DBAuthorizationBackend(new_session, user_model=User)
    admin.authorization_backend = groups
    await page.goto("/admin/book/list")
    books = await page.locator("tbody tr").count()
    answer = await page.goto("/admin/book/create")
    return [books, answer.status]


# endregion

if __name__ == "__main__":
    run(
        task,
        fill=hundred_books(fill_with_a_clerk),
        ways=[way_calls, way_groups],
    )
