from browsing import picture
from hundred import hundred_books
from models import Author, Book, fill
from piccolo_admin.endpoints import OrderBy, TableConfig
from piccolo_api.crud.hooks import Hook, HookType
from playwright.async_api import Page
from starlette.exceptions import HTTPException
from visiting import run


# region setup
async def tick_twenty(page: Page) -> None:
    await page.goto("/#/book")
    await page.get_by_text("Showing").wait_for()
    await page.locator("#page_size select").select_option("30")
    await page.locator("tbody tr:visible").nth(29).wait_for()
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


# region way_failing
async def refuse(row_id: int, values: dict) -> dict:
    if row_id == 2:
        raise HTTPException(409, "Not this one")
    return values


AUTHORS_PAGE = TableConfig(Author, hooks=[Hook(HookType.pre_patch, refuse)])


async def way_failing(page: Page) -> int:
    await page.goto("/#/author")
    boxes = page.locator("tbody [type=checkbox]:visible")
    for number in range(3):
        await boxes.nth(number).check()
    await page.get_by_role("link", name="Update 3 rows").click()
    await page.locator("[name=property]").select_option("Country")
    await page.locator("form [name=country]").fill("XX")
    await page.get_by_role("button", name="Update", exact=True).click()
    await page.get_by_text("Invalid column name or value").wait_for()
    await page.reload()
    await boxes.first.wait_for()
    return await page.locator("tbody tr", has_text="XX").count()


# endregion

if __name__ == "__main__":
    run(
        task,
        [AUTHORS_PAGE, BOOKS_PAGE],
        fill=hundred_books(fill),
        ways=[way_failing],
    )
