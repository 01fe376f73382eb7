from browsing import picture, settled
from hundred import hundred_books
from models import Author, Book, fill
from piccolo_admin.endpoints import TableConfig
from playwright.async_api import Page
from visiting import run

# region
BOOKS_PAGE = TableConfig(
    Book,
    visible_columns=[Book.title, Book.author, Book.price, Book.stock],
    visible_filters=[Book.title, Book.author],
)


async def task(page: Page) -> list:
    await page.goto("/#/book")
    await page.get_by_text("Show filters").click()
    await page.locator(".key_search input").first.click()
    await page.get_by_placeholder("Type here to filter").fill("Pratchett")
    await page.locator(".results").get_by_text("Terry Pratchett").click()
    await page.get_by_role("button", name="Apply").click()
    await page.get_by_text("Showing 3 of 3").wait_for()
    titles = page.locator("tbody tr:visible td:nth-child(2)")
    of_author = await titles.count()
    await page.locator("[name=title]").fill("gods")
    await page.get_by_role("button", name="Apply").click()
    await page.get_by_text("Showing 1 of 1").wait_for()
    await picture(page, "found")
    return [of_author, await titles.all_inner_texts()]


# endregion


# region way_percent
async def way_percent(page: Page) -> int:
    await page.goto("/#/book")
    await page.get_by_text("Show filters").click()
    await page.locator("[name=title]").fill("%")
    async with page.expect_response("**/?*title=*"):
        await page.get_by_role("button", name="Apply").click()
    await settled()
    return await page.locator("tbody tr:visible").count()


# endregion

if __name__ == "__main__":
    run(
        task,
        [TableConfig(Author), BOOKS_PAGE],
        fill=hundred_books(fill),
        ways=[way_percent],
    )
