from decimal import Decimal

from browsing import picture
from hundred import hundred_books
from in_turn import in_turn
from models import Author, Book, fill
from playwright.async_api import Page
from running import admin
from sqlalchemy import update
from starlette.requests import Request
from starlette_admin.actions import ActionSelection, action
from starlette_admin.contrib.sqla import ModelView
from starlette_admin.flash import flash
from visiting import run


# region setup
async def tick_twenty(page: Page, view: str = "book") -> None:
    await page.goto(f"/admin/{view}/list")
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
        keys = [int(pk) for pk in await selection.pks()]
        restock = update(Book).where(Book.id.in_(keys)).values(stock=10)
        result = await request.state.session.execute(restock)
        flash(request, f"{result.rowcount} books restocked.", "success")


admin.add_view(BookView(Book))


async def task(page: Page) -> list[int]:
    await tick_twenty(page)
    await page.get_by_role("button", name="With selected").click()
    await page.get_by_text("Restock: ten copies of each").click()
    await page.get_by_text("20 books restocked.").wait_for()
    return await stock_shown(page)


# endregion


# region way_rows
class OneByOneView(BookView):
    actions = ("reprice",)

    @action(name="reprice", text="Reprice: 8.50 each")
    async def reprice(
        self, request: Request, selection: ActionSelection
    ) -> None:
        books = await selection.rows()
        for book in books:
            book.price = Decimal("8.50")
        flash(request, f"{len(books)} books repriced.", "success")


admin.add_view(OneByOneView(Book, key="one-by-one"))


async def way_rows(page: Page) -> int:
    await tick_twenty(page, "one-by-one")
    await page.get_by_role("button", name="With selected").click()
    await page.get_by_text("Reprice: 8.50 each").click()
    await page.get_by_text("20 books repriced.").wait_for()
    return 20


# endregion

if __name__ == "__main__":
    run(in_turn(way_rows, task), fill=hundred_books(fill))
