from browsing import settled
from models import Author, Book, fill
from piccolo_admin.endpoints import OrderBy, TableConfig
from playwright.async_api import Page
from visiting import run

# region
BOOKS_PAGE = TableConfig(
    Book, visible_columns=[Book.title, Book.stock], order_by=[OrderBy(Book.id)]
)


async def task(page: Page) -> int:
    await page.goto("/#/book")
    await page.get_by_text("Showing").wait_for()
    mort = page.locator("tbody tr:visible").nth(10)
    await mort.locator("[type=checkbox]").check()
    await page.get_by_text("Update").first.click()
    await page.locator("[name=property]").select_option("stock")
    await page.locator("[name=stock]:visible").fill("20")
    async with page.expect_response("**/tables/book/**"):
        await page.get_by_role("button", name="Update", exact=True).click()
    await settled()
    return (await Book.objects().get(Book.id == 11)).stock


# endregion

if __name__ == "__main__":
    run(task, [TableConfig(Author), BOOKS_PAGE], fill=fill)
