from models import TABLES, Book, fill
from piccolo.columns import Integer, Text
from piccolo.query.functions import Cast
from running import run


# region
async def task() -> list[str]:
    pages = Cast(Cast(Book.details.arrow("pages"), Text()), Integer())
    long_books = Book.select(Book.title).where(pages > 380).order_by(Book.id)
    return await long_books.output(as_list=True)


# endregion

if __name__ == "__main__":
    run(task, TABLES, fill=fill)
