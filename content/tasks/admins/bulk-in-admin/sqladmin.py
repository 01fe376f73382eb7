from browsing import picture
from hundred import hundred_books
from models import Book, fill
from playwright.async_api import Page
from running import admin, new_session
from sqladmin import Flash, ModelView, action
from sqlalchemy import update
from starlette.requests import Request
from starlette.responses import RedirectResponse
from visiting import run


# region setup
async def tick_twenty(page: Page) -> None:
    await page.goto("/admin/book/list")
    for number in range(20):
        await page.get_by_label("Select item").nth(number).check()


async def stock_shown(page: Page) -> list[int]:
    """Of the first book, of the last that was ticked, and of the next."""
    await picture(page, "done")
    stock = await page.locator("tbody td:last-child").all_inner_texts()
    return [int(stock[number]) for number in (0, 19, 20)]


# endregion


# region
class BookAdmin(ModelView, model=Book):
    column_list = ("title", "author", "price", "stock")
    column_default_sort = "id"
    page_size = 100

    @action(name="restock", label="Restock: ten copies of each")
    async def restock(self, request: Request) -> RedirectResponse:
        keys = [int(key) for key in request.query_params["pks"].split(",")]
        books = update(Book).where(Book.id.in_(keys))
        async with new_session.begin() as session:
            await session.execute(books.values(stock=10))
        Flash.success(request, f"{len(keys)} books restocked.")
        books_page = request.url_for("admin:list", identity=self.identity)
        return RedirectResponse(books_page)


admin.add_view(BookAdmin)


async def task(page: Page) -> list[int]:
    await tick_twenty(page)
    await page.get_by_role("button", name="Actions").click()
    await page.get_by_text("Restock: ten copies of each").click()
    await page.get_by_text("20 books restocked.").wait_for()
    return await stock_shown(page)


# endregion

if __name__ == "__main__":
    run(task, fill=hundred_books(fill))
