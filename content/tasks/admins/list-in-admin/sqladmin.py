from browsing import picture
from models import Book, fill
from playwright.async_api import Page
from running import admin
from sqladmin import ModelView
from sqlalchemy.orm import Session
from visiting import run


# region setup
def fill_hundred(session: Session) -> None:
    fill(session)
    more = {"author_id": 10, "price": 9, "year": -700}
    session.add_all(Book(title=f"Book {n}", **more) for n in range(16, 101))


# endregion


# region
class BookAdmin(ModelView, model=Book):
    column_list = ("title", "author", "price", "stock")
    column_default_sort = "id"
    page_size = 100


admin.add_view(BookAdmin)


async def task(page: Page) -> list:
    await page.goto("/admin/book/list")
    await picture(page, "list")
    rows = page.locator("tbody tr")
    author = rows.first.get_by_role("link", name="Ursula")
    return [await rows.count(), await author.inner_text()]


# endregion

if __name__ == "__main__":
    run(task, fill=fill_hundred)
