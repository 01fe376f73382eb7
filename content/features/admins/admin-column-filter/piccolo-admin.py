from models import Author, Book
from piccolo_admin.endpoints import TableConfig
from running import browser, run

# region
BOOKS_PAGE = TableConfig(Book, visible_filters=[Book.price, Book.author])


async def task() -> list[str]:
    # What the sidebar of filters asks for
    where = {"price": "9", "price__operator": "lt"}
    page = await browser.get("/api/tables/book/", params=where)
    return sorted(book["title"] for book in page.json()["rows"])


# endregion

if __name__ == "__main__":
    run(task, [TableConfig(Author), BOOKS_PAGE])
