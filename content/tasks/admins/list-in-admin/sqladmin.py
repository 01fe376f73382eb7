from browsing import picture
from hundred import hundred_books
from models import Book, fill
from playwright.async_api import Page
from running import admin
from sqladmin import ModelView
from visiting import run


# region
class BookAdmin(ModelView, model=Book):
    column_list = ("title", "author", "price", "stock")
    column_default_sort = "id"
    page_size = 100


admin.add_view(BookAdmin)


async def task(page: Page) -> list:
    await page.goto("/admin/book/list")
    await picture(page, "list")
    rows = page.locator("tbody tr")
    author = rows.first.locator("td").nth(3)
    return [await rows.count(), await author.inner_text()]


# endregion

if __name__ == "__main__":
    run(task, fill=hundred_books(fill))
