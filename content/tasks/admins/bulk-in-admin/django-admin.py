from browsing import picture
from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest
from hundred import hundred_books
from models import Book, fill
from playwright.async_api import Page
from visiting import run


# region setup
async def tick_twenty(page: Page) -> None:
    await page.goto("/admin/bookshop/book/")
    for number in range(20):
        await page.locator(".action-select").nth(number).check()


async def stock_shown(page: Page) -> list[int]:
    """Of the first book, of the last that was ticked, and of the next."""
    await picture(page, "done")
    stock = await page.locator(".field-stock").all_inner_texts()
    return [int(stock[number]) for number in (0, 19, 20)]


# endregion


# region
@admin.register(Book)
class BookAdmin(admin.ModelAdmin):
    list_display = ("title", "author", "price", "stock")
    ordering = ("id",)
    actions = ("restock",)

    @admin.action(
        description="Restock: ten copies of each", permissions=("change",)
    )
    def restock(self, request: HttpRequest, queryset: QuerySet[Book]) -> None:
        books = queryset.update(stock=10)
        self.message_user(request, f"{books} books restocked.")


async def task(page: Page) -> list[int]:
    await tick_twenty(page)
    await page.get_by_label("Action:").select_option("restock")
    await page.get_by_role("button", name="Run").click()
    await page.get_by_text("20 books restocked.").wait_for()
    return await stock_shown(page)


# endregion

if __name__ == "__main__":
    run(task, fill=hundred_books(fill))
