from typing import Any

from browsing import picture
from hundred import hundred_books
from models import Author, Book, fill
from playwright.async_api import Page
from running import admin
from starlette_admin import HasOne
from starlette_admin.contrib.sqla import ModelView
from starlette_admin.contrib.sqla.filters import ContainsFilter
from starlette_admin.filters import FilterApplyContext
from visiting import run


# region setup
class NameFilter(ContainsFilter):
    def apply(self, ctx: FilterApplyContext) -> Any:
        return Book.author.has(Author.name.icontains(ctx.value))


# endregion


# region
class BookView(ModelView):
    author = HasOne("author", key="author", filters=[NameFilter])
    fields = ("title", author, "price", "stock")
    searchable_fields = ("title", "author")


admin.add_view(BookView(Book))
admin.add_view(ModelView(Author))


async def task(page: Page) -> list:
    await page.goto("/admin/book/list")
    await page.get_by_role("button", name="Filters").click()
    await page.get_by_label("Field", exact=True).select_option("author")
    await page.get_by_role("textbox", name="Value").fill("pratchett")
    await page.get_by_role("button", name="Apply filters").click()
    await page.wait_for_url("**filter=*")
    titles = page.locator("tbody tr td:nth-child(3)")
    of_author = await titles.count()
    await page.get_by_label("Search in list").fill("gods")
    await page.get_by_role("button", name="Search").click()
    await page.wait_for_url("**q=gods*")
    await picture(page, "found")
    return [of_author, await titles.all_inner_texts()]


# endregion


# region way_percent
async def way_percent(page: Page) -> int:
    await page.goto("/admin/book/list?q=%25")
    return await page.locator("tbody tr td:nth-child(3)").count()


# endregion

if __name__ == "__main__":
    run(task, fill=hundred_books(fill), ways=[way_percent])
