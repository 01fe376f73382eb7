from browsing import picture
from hundred import hundred_books
from models import Author, Book, fill
from playwright.async_api import Page
from running import admin
from sqladmin import ModelView
from sqladmin.filters import ForeignKeyFilter
from visiting import run


# region
class BookAdmin(ModelView, model=Book):
    column_list = ("title", "author", "price", "stock")
    column_filters = (
        ForeignKeyFilter(Book.author_id, Author.name, title="Author"),
    )
    column_searchable_list = ("title",)


admin.add_view(BookAdmin)


async def task(page: Page) -> list:
    await page.goto("/admin/book/list")
    filters = page.locator("#filter-sidebar")
    await filters.get_by_role("link", name="Terry Pratchett").click()
    await page.get_by_text("of 3 items").wait_for()
    titles = page.locator("tbody td:nth-child(3)")
    of_author = await titles.count()
    await page.wait_for_load_state()  # Its script does the search.
    await page.get_by_placeholder("Search").fill("gods")
    await page.get_by_role("button", name="Search").click()
    await page.get_by_text("of 1 items").wait_for()
    await picture(page, "found")
    return [of_author, await titles.all_inner_texts()]


# endregion


# region way_percent
async def way_percent(page: Page) -> int:
    await page.goto("/admin/book/list?search=%25")
    return await page.locator("tbody td:nth-child(3)").count()


# endregion

if __name__ == "__main__":
    run(task, fill=hundred_books(fill), ways=[way_percent])
