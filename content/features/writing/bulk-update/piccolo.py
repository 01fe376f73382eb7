import os

from engine import DB as DB
from models import TABLES, Book, fill
from piccolo.query.functions import Case, When
from running import run

# region
# This module, with DB. A project has piccolo_conf.py: When() looks there
# unasked.
os.environ["PICCOLO_CONF"] = __name__


async def task() -> list[tuple[str, int]]:
    query = Book.objects().where(Book.author.is_in([4, 5])).order_by(Book.id)
    stock = {book.id: book.stock + 1 for book in await query}
    await Book.update(
        {Book.stock: Case(*(When(Book.id == id, stock[id]) for id in stock))}
    ).where(Book.id.is_in(list(stock)))
    return [(book.title, book.stock) for book in await query]


# endregion

if __name__ == "__main__":
    run(task, TABLES, fill=fill)
