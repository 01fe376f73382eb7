from dataclasses import dataclass
from decimal import Decimal

from running import execute, run
from tables import TABLES, create


# region setup
@dataclass
class Book:
    id: int
    title: str
    author_id: int
    price: Decimal
    year: int
    stock: int
    details: str


# endregion


# region naive
def naive():
    rows = execute(
        "SELECT id, title, author_id FROM book "
        "WHERE author_id = %s ORDER BY id",
        7,
    )
    books = [Book(*row) for row in rows.fetchall()]
    return [[book.title, book.stock] for book in books]


# endregion


# region
def task():
    rows = execute("SELECT * FROM book WHERE author_id = %s ORDER BY id", 7)
    books = [Book(*row) for row in rows.fetchall()]
    books[0].stock = 10
    execute("UPDATE book SET stock = %s WHERE id = %s", 10, books[0].id)
    return [[book.title, book.stock] for book in books]


# endregion

if __name__ == "__main__":
    run(task, TABLES, create=create, naive=naive)
