import csv

from models import Author, Book, fill
from piccolo_admin.endpoints import OrderBy, TableConfig
from playwright.async_api import Page
from visiting import run

# region
BOOKS_PAGE = TableConfig(
    Book,
    visible_columns=[Book.title, Book.price],
    link_column=Book.title,
    order_by=[OrderBy(Book.id)],
)


async def task(page: Page) -> bool:
    await page.goto("/#/book")
    await page.get_by_text("Showing").wait_for()
    await page.get_by_text("Export CSV").first.click()
    async with page.expect_download() as download:
        await page.locator("[data-uitest=download_csv_button]").click()
    file = await (await download.value).path()
    return ["Mort", "7.99"] in csv.reader(file.read_text().splitlines())


# endregion

if __name__ == "__main__":
    run(task, [TableConfig(Author), BOOKS_PAGE], fill=fill)
