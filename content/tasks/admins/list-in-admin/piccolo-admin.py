from browsing import picture
from hundred import hundred_books
from models import Author, Book, fill
from piccolo_admin.endpoints import OrderBy, TableConfig
from playwright.async_api import Page
from visiting import run

# region
BOOKS_PAGE = TableConfig(
    Book,
    visible_columns=[Book.title, Book.author, Book.price, Book.stock],
    order_by=[OrderBy(Book.id)],
)


async def task(page: Page) -> list:
    await page.goto("/#/book")
    # It shows 15, whatever page_size create_admin() is given.
    await page.get_by_text("Showing").wait_for()
    async with page.expect_response("**/?*page_size=100*"):
        await page.locator("#page_size select").select_option("100")
    await picture(page, "list")
    rows = page.locator("tbody tr:visible")
    author = rows.first.locator("td").nth(2)
    return [await rows.count(), await author.inner_text()]


# endregion

if __name__ == "__main__":
    run(task, [TableConfig(Author), BOOKS_PAGE], fill=hundred_books(fill))
