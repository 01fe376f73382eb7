from browsing import picture
from hundred import hundred_books
from models import Author, Book, fill
from playwright.async_api import Page
from running import admin
from starlette_admin.contrib.tortoise import ModelView
from visiting import run


# region
class BookView(ModelView):
    fields = ("title", "author", "price", "stock")
    fields_default_sort = ("id",)
    page_size = 100


admin.add_view(BookView(Book))
# Without it the column of the author has nothing to link to.
admin.add_view(ModelView(Author))


async def task(page: Page) -> list:
    await page.goto("/admin/book/list")
    await picture(page, "list")
    rows = page.locator("tbody tr")
    author = rows.first.locator("td").nth(3)
    return [await rows.count(), await author.inner_text()]


# endregion

if __name__ == "__main__":
    run(task, fill=hundred_books(fill))
