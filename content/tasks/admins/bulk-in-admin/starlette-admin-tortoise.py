from browsing import picture
from hundred import hundred_books
from models import Author, Book, fill
from playwright.async_api import Page
from running import admin
from starlette.requests import Request
from starlette_admin.actions import ActionSelection, action
from starlette_admin.contrib.tortoise import ModelView
from starlette_admin.flash import flash
from visiting import run


# region setup
async def tick_twenty(page: Page) -> None:
    await page.goto("/admin/book/list")
    for number in range(20):
        await page.get_by_label("Select row").nth(number).check()


async def stock_shown(page: Page) -> list[int]:
    """Of the first book, of the last that was ticked, and of the next."""
    await picture(page, "done")
    stock = await page.locator("td[data-column=stock]").all_inner_texts()
    return [int(stock[number]) for number in (0, 19, 20)]


# The column of the author links to it.
admin.add_view(ModelView(Author))


# endregion


# region
class BookView(ModelView):
    fields = ("title", "author", "price", "stock")
    fields_default_sort = ("id",)
    page_size = 100
    actions = ("restock", "delete")

    @action(name="restock", text="Restock: ten copies of each")
    async def restock(
        self, request: Request, selection: ActionSelection
    ) -> None:
        ticked = Book.filter(id__in=await selection.pks())
        changed = await ticked.update(stock=10)
        flash(request, f"{changed} books restocked.", "success")


admin.add_view(BookView(Book))


async def task(page: Page) -> list[int]:
    await tick_twenty(page)
    await page.get_by_role("button", name="With selected").click()
    await page.get_by_text("Restock: ten copies of each").click()
    await page.get_by_text("20 books restocked.").wait_for()
    return await stock_shown(page)


# endregion

if __name__ == "__main__":
    run(task, fill=hundred_books(fill))
