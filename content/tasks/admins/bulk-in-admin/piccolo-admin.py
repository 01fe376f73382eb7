from browsing import picture
from hundred import hundred_books
from models import Author, Book, fill
from piccolo_admin.endpoints import OrderBy, TableConfig
from playwright.async_api import Page
from visiting import run


# region setup
async def tick_twenty(page: Page) -> None:
    await page.goto("/#/book")
    await page.get_by_text("Showing").wait_for()
    async with page.expect_response("**/?*page_size=30*"):
        await page.locator("#page_size select").select_option("30")
    for number in range(20):
        await page.locator("tbody [type=checkbox]:visible").nth(number).check()


async def stock_shown(page: Page) -> list[int]:
    """Of the first book, of the last that was ticked, and of the next."""
    await picture(page, "done")
    stock = await page.locator("tbody td:nth-child(5)").all_inner_texts()
    return [int(stock[number]) for number in (0, 19, 20)]


# endregion


# region
BOOKS_PAGE = TableConfig(
    Book,
    visible_columns=[Book.title, Book.author, Book.price, Book.stock],
    order_by=[OrderBy(Book.id)],
)


async def task(page: Page) -> list[int]:
    await tick_twenty(page)
    # No action of one's own: it sets one column of the ticked rows.
    await page.get_by_role("link", name="Update 20 rows").click()
    await page.locator("[name=property]").select_option("Stock")
    await page.locator("form [name=stock]").fill("10")
    await page.get_by_role("button", name="Update", exact=True).click()
    await page.get_by_text("Successfully updated rows").wait_for()
    return await stock_shown(page)


# endregion

if __name__ == "__main__":
    run(task, [TableConfig(Author), BOOKS_PAGE], fill=hundred_books(fill))
