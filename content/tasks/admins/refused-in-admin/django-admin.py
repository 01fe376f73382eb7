from collections.abc import Awaitable, Callable
from functools import wraps
from typing import Any

from asgiref.sync import sync_to_async
from browsing import picture
from django.apps import apps
from django.contrib import admin
from django.contrib.auth.management import create_permissions
from hundred import hundred_books
from models import Book, fill
from playwright.async_api import Page
from visiting import run


# region setup
def as_clerk(
    visit: Callable[[Page], Awaitable[Any]],
) -> Callable[[Page], Awaitable[Any]]:
    @wraps(visit)
    async def visit_as_clerk(page: Page) -> Any:
        await migrate_permissions()
        await make_a_clerk_of("ada")
        return await visit(page)

    return visit_as_clerk


@sync_to_async
def migrate_permissions() -> None:
    """What `migrate` does for an app that is not one file with all else."""
    bookshop = apps.get_app_config("bookshop")
    bookshop.models_module = True
    create_permissions(bookshop, verbosity=0)


# endregion


# region
@admin.register(Book)
class BookAdmin(admin.ModelAdmin):
    list_display = ("title", "author", "price", "stock")
    ordering = ("id",)


@sync_to_async
def make_a_clerk_of(name: str) -> None:
    from django.contrib.auth.models import Group, Permission, User

    clerks = Group.objects.create(name="clerks")
    clerks.permissions.add(Permission.objects.get(codename="view_book"))
    User.objects.filter(username=name).update(is_superuser=False)
    User.objects.get(username=name).groups.add(clerks)


async def task(page: Page) -> list[int]:
    await page.goto("/admin/bookshop/book/")
    await picture(page, "list")
    books = await page.locator(".field-title").count()
    answer = await page.goto("/admin/bookshop/book/add/")
    await picture(page, "refused")
    return [books, answer.status]


# endregion


# region way_change
async def way_change(page: Page) -> list:
    answer = await page.goto("/admin/bookshop/book/1/change/")
    shown = page.locator(".field-price .readonly")
    buttons = page.get_by_role("button", name="Save")
    return [answer.status, await shown.inner_text(), await buttons.count()]


# endregion

if __name__ == "__main__":
    run(
        as_clerk(task),
        fill=hundred_books(fill),
        ways=[as_clerk(way_change)],
    )
