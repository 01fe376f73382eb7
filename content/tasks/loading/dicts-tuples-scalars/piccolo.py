from typing import Any

from models import TABLES, Book, fill
from running import run


# region
async def task() -> dict[str, Any]:
    of_one = Book.author == 7
    titles = Book.select(Book.title).where(of_one).order_by(Book.id)
    years = Book.select(Book.title, Book.year).where(of_one).order_by(Book.id)
    writer = Book.author.name.as_alias("writer")
    writers = Book.select(Book.title, writer).where(of_one).order_by(Book.id)
    return {
        "scalars": await titles.output(as_list=True),
        # A row is a dictionary. There are no tuples.
        "tuples": [tuple(row.values()) for row in await years],
        "dicts": await writers,
    }


# endregion

if __name__ == "__main__":
    run(task, TABLES, fill=fill)
