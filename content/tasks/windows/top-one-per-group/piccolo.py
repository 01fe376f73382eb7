from models import TABLES, Book, fill
from piccolo.querystring import QueryString
from running import run


# region naive
async def naive() -> list[str]:
    place = QueryString(
        "RANK() OVER (PARTITION BY {} ORDER BY {} DESC)",
        Book.author,
        Book.price,
    )
    top = Book.select(Book.title).where(
        Book.author.is_in([1, 4, 7]), place == 1
    )
    return await top.order_by(Book.author, Book.id).output(as_list=True)


# endregion


# region
async def task() -> list[str]:
    top = QueryString(
        "SELECT id FROM (SELECT {} AS id, RANK() OVER"
        " (PARTITION BY {} ORDER BY {} DESC) AS place FROM book"
        " WHERE {}) AS ranked WHERE place = 1",
        Book.id,
        Book.author,
        Book.price,
        Book.author.is_in([1, 4, 7]).querystring,
    )
    books = Book.select(Book.title).where(Book.id.is_in(top))
    return await books.order_by(Book.author, Book.id).output(as_list=True)


# endregion

if __name__ == "__main__":
    run(task, TABLES, fill=fill, naive=naive)
