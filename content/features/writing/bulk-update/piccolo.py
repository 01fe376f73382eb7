import os

from models import TABLES, Book, fill
from piccolo.query.functions import Case, When
from running import run

# When() asks piccolo_conf.py, which every project has, for the engine.
os.environ["PICCOLO_CONF"] = __name__


# region
async def task() -> list[tuple[str, int]]:
    query = Book.objects().where(Book.author.is_in([4, 5])).order_by(Book.id)
    books = await query
    stock = {book.id: book.stock + 1 for book in books}
    await Book.update(
        {Book.stock: Case(*(When(Book.id == id, stock[id]) for id in stock))}
    ).where(Book.id.is_in(list(stock)))
    return [(book.title, book.stock) for book in await query]


# endregion

if __name__ == "__main__":
    run(task, TABLES, fill=fill)
