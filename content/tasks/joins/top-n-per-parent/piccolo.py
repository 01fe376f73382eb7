from itertools import groupby

from models import TABLES, Author, Book, fill
from running import run


# region naive
async def naive() -> list[tuple[str, list[str]]]:
    authors = (
        await Author.objects()
        .where(Author.id.is_in([2, 7, 10]))
        .order_by(Author.id)
    )
    result = []
    for author in authors:
        books = Book.select(Book.title).where(Book.author == author.id)
        books = books.order_by(Book.year, ascending=False).limit(2)
        result.append((author.name, await books.output(as_list=True)))
    return result


# endregion


# region
QUERY = """
SELECT author.id, name, title FROM author LEFT JOIN (
    SELECT author, title, ROW_NUMBER() OVER
        (PARTITION BY author ORDER BY year DESC) AS place
    FROM book
) AS latest ON latest.author = author.id AND place <= 2
WHERE author.id IN ({}, {}, {}) ORDER BY author.id, place
"""


async def task() -> list[tuple[str, list[str]]]:
    rows = await Author.raw(QUERY, 2, 7, 10)
    authors = groupby(rows, key=lambda row: (row["id"], row["name"]))
    return [
        # An author without books is a row whose title is None.
        (name, [row["title"] for row in books if row["title"] is not None])
        for (_, name), books in authors
    ]


# endregion

if __name__ == "__main__":
    run(task, TABLES, fill=fill, naive=naive)
