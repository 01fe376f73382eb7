from models import Author, Book, fill
from piccolo_admin.endpoints import TableConfig
from running import browser, run


# region setup
async def fill_hundred() -> None:
    await fill()
    more = {"author": 10, "price": 9, "year": -700}
    await Book.insert(
        *(Book(title=f"Book {n}", **more) for n in range(16, 101))
    )


# endregion

# region
BOOKS_PAGE = TableConfig(Book, visible_columns=[Book.title, Book.author])


async def task() -> list:
    fields = "__visible_fields=id,title,author&__readable=true&__order=id"
    answer = await browser.get(f"/api/tables/book/?{fields}&__page_size=100")
    books = answer.json()["rows"]
    rows = [[book["title"], book["author_readable"]] for book in books]
    return [len(rows), rows[0], rows[99]]


# endregion

if __name__ == "__main__":
    run(task, [TableConfig(Author), BOOKS_PAGE], fill=fill_hundred)
