import os

from engine import DB
from many import ROWS, many_books
from models import TABLES, Book, fill
from piccolo.query.functions import Case, When
from running import run

# region setup
# This module, with DB. A project has piccolo_conf.py: When() looks there
# unasked.
os.environ["PICCOLO_CONF"] = __name__

COUNTED = {id: id * 10 for id in range(1, (ROWS or 5) + 1)}  # stock by id


async def stock_of_all() -> list[int]:
    books = Book.select(Book.stock).where(Book.id <= len(COUNTED))
    return await books.order_by(Book.id).output(as_list=True)


# endregion


# region
async def task() -> list[int]:
    stock = Case(*(When(Book.id == id, COUNTED[id]) for id in COUNTED))
    counted = Book.id.is_in(list(COUNTED))
    await Book.update({Book.stock: stock}).where(counted)
    return await stock_of_all()


# endregion


# region way_each
async def way_each() -> list[int]:
    async with DB.transaction():
        for id, stock in COUNTED.items():
            await Book.update({Book.stock: stock}).where(Book.id == id)
    return await stock_of_all()


# endregion

if __name__ == "__main__":
    run(task, TABLES, fill=many_books(fill, tagged=True), ways=[way_each])
