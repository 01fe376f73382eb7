from models import TABLES, Author, Book, fill
from piccolo.querystring import QueryString
from running import run


# region
async def task() -> list[str]:
    sold_out = Book.select(Book.id).where(
        Book.author == Author.id, Book.stock == 0
    )
    authors = Author.select(Author.name).where(
        QueryString("EXISTS ({})", sold_out.querystrings[0])
    )
    return await authors.order_by(Author.id).output(as_list=True)


# endregion

if __name__ == "__main__":
    run(task, TABLES, fill=fill)
