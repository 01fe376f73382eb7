from itertools import groupby

from models import TABLES, Author, Book, fill
from running import run


# region
async def task() -> list[tuple[str, list[str]]]:
    book = Author.id.join_on(Book.author)
    rows = await Author.select(
        Author.id, Author.name, book.title.as_alias("title")
    ).order_by(Author.id, book.id)
    authors = groupby(rows, key=lambda row: (row["id"], row["name"]))
    return [
        # An author without books is a row whose title is None.
        (name, [row["title"] for row in books if row["title"] is not None])
        for (_, name), books in authors
    ]


# endregion

if __name__ == "__main__":
    run(task, TABLES, fill=fill)
