from models import Author, Book
from piccolo_admin.endpoints import TableConfig
from running import browser, run


# region
async def task() -> list:
    browser.headers.pop("X-CSRFToken")
    answer = await browser.patch("/api/tables/book/11/", json={"price": "8.50"})
    book = await Book.objects().get(Book.id == 11)
    return [answer.status_code, book.price]


# endregion

if __name__ == "__main__":
    run(task, [TableConfig(Author), TableConfig(Book)])
