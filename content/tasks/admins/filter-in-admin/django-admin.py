from browsing import picture
from django.contrib import admin
from hundred import hundred_books
from models import Book, fill
from playwright.async_api import Page
from visiting import run


# region
@admin.register(Book)
class BookAdmin(admin.ModelAdmin):
    list_display = ("title", "author", "price", "stock")
    list_filter = ("author",)
    search_fields = ("title",)


async def task(page: Page) -> list:
    await page.goto("/admin/bookshop/book/")
    filters = page.get_by_role("search", name="Filter")
    await filters.get_by_role("link", name="Terry Pratchett").click()
    await page.get_by_text("3 books").wait_for()
    titles = page.locator(".field-title")
    of_author = await titles.count()
    await page.get_by_role("textbox", name="Search").fill("gods")
    await page.get_by_role("button", name="Search").click()
    await page.get_by_text("1 result").wait_for()
    await picture(page, "found")
    return [of_author, await titles.all_inner_texts()]


# endregion


# region way_percent
async def way_percent(page: Page) -> int:
    await page.goto("/admin/bookshop/book/?q=%25")
    return await page.locator(".field-title").count()


# endregion

if __name__ == "__main__":
    run(task, fill=hundred_books(fill), ways=[way_percent])
