from models import Author, Book
from piccolo_admin.endpoints import TableConfig
from running import browser, run


# region
async def task() -> list[str]:
    prices = []
    for price in ["cheap", "8.50"]:
        await browser.patch("/api/tables/book/11/", json={"price": price})
        book = await Book.objects().get(Book.title == "Mort")
        prices.append(book.price)
    return prices


# endregion

if __name__ == "__main__":
    run(task, [TableConfig(Author), TableConfig(Book)])
