from browsing import picture
from models import Author, Book, fill
from piccolo_admin.endpoints import OrderBy, TableConfig
from playwright.async_api import Page
from visiting import run


# region setup
async def fill_hundred() -> None:
    await fill()
    more = {"author": 10, "price": 9, "year": -700}
    await Book.insert(
        *(Book(title=f"Book {n}", **more) for n in range(16, 101))
    )


# endregion


# region
BOOKS_PAGE = TableConfig(
    Book,
    visible_columns=[Book.title, Book.author, Book.price, Book.stock],
    order_by=[OrderBy(Book.id)],
)
# For create_admin()
SETTINGS = {"page_size": 100}


async def task(page: Page) -> list:
    await page.goto("/#/book")
    rows = page.locator("tbody tr")
    await rows.nth(9).wait_for()
    await picture(page, "list")
    author = rows.first.get_by_text("Ursula")
    return [await rows.count(), await author.inner_text()]


# endregion

if __name__ == "__main__":
    run(task, [TableConfig(Author), BOOKS_PAGE], fill=fill_hundred, **SETTINGS)
