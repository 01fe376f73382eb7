from models import Author, Book
from piccolo_admin.endpoints import TableConfig
from running import browser, run

# region
BOOKS_PAGE = TableConfig(
    Book,
    visible_columns=[Book.title, Book.author, Book.price],
    visible_filters=[Book.title, Book.author],
)


async def task() -> list[str]:
    # The filter for the author finds it by name, and then filters by its id.
    authors = await browser.get("/api/tables/author/ids/?search=pratchett")
    (author,) = authors.json()
    books = await browser.get(f"/api/tables/book/?author={author}")
    return sorted(book["title"] for book in books.json()["rows"])


# endregion

if __name__ == "__main__":
    run(task, [TableConfig(Author), BOOKS_PAGE])
