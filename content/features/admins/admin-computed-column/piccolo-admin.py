from models import Author, Book
from piccolo_admin.endpoints import TableConfig
from running import browser, run


# region
def worth(book: Book) -> str:
    return str(book.price * book.stock)


BOOKS_PAGE = TableConfig(Book, visible_columns=[Book.title, worth])


async def task() -> list[str]:
    page = await browser.get("/api/tables/book/?__order=id")
    return [book["worth"] for book in page.json()["rows"][:2]]


# endregion

if __name__ == "__main__":
    run(task, [TableConfig(Author), BOOKS_PAGE])
