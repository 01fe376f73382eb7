from models import TABLES, Book, fill
from piccolo.querystring import QueryString
from running import run


# region
async def task() -> list[str]:
    newest = QueryString(
        "SELECT id FROM (SELECT {} AS id,"
        " ROW_NUMBER() OVER (PARTITION BY {} ORDER BY {} DESC)"
        " AS place FROM book"
        ") AS ranked WHERE place = 1",
        Book.id,
        Book.author,
        Book.year,
    )
    books = Book.select(Book.title).where(Book.id.is_in(newest))
    return await books.order_by(Book.author).output(as_list=True)


# endregion

if __name__ == "__main__":
    run(task, TABLES, fill=fill)
