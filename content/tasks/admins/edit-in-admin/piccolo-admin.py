from browsing import picture
from models import Author, Book, fill
from piccolo_admin.endpoints import TableConfig
from playwright.async_api import Page
from thousand import thousand_authors
from visiting import run

# region
BOOKS_PAGE = TableConfig(
    Book, visible_columns=[Book.title, Book.author, Book.price]
)


async def task(page: Page) -> list:
    async with page.expect_response("**/author/ids/?*"):
        await page.goto("/#/book/7/")
    await page.locator(".key_search input").first.click()
    await page.get_by_placeholder("Type here to filter").fill("jansson")
    found = page.locator(".results").get_by_text("Tove Jansson")
    await found.wait_for()
    await picture(page, "form")
    await found.click()
    await page.locator("[name=price]").fill("8.75")
    await page.get_by_role("button", name="Save").click()
    await page.get_by_text("Successfully saved row").wait_for()
    await page.goto("/#/book")
    row = page.locator("tbody tr:visible").filter(has_text="Solaris")
    await row.wait_for()
    return (await row.locator("td").all_inner_texts())[2:4]


# endregion

if __name__ == "__main__":
    run(task, [TableConfig(Author), BOOKS_PAGE], fill=thousand_authors(fill))
