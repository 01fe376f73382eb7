from models import Author, Book
from piccolo_admin.endpoints import TableConfig
from running import browser, run

# region
BOOKS_PAGE = TableConfig(Book, visible_columns=[Book.title, Book.author])


async def task() -> list[list[str]]:
    fields = "__visible_fields=id,title,author&__readable=true&__order=id"
    books = await browser.get(f"/api/tables/book/?{fields}")
    return [[book["title"], book["author_readable"]] for book in books.json()["rows"]]


# endregion

if __name__ == "__main__":
    run(task, [TableConfig(Author), BOOKS_PAGE])
