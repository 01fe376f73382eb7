from models import TABLES, Book, fill
from running import run


# region naive
async def naive() -> list[str]:
    old = Book.select(Book.title).where(Book.year < 1965)
    sold_out = Book.select(Book.title).where(Book.stock == 0)
    either = old.union(sold_out).where(Book.price < 10)
    return await either.order_by(Book.title).output(as_list=True)


# endregion


# region
EITHER = """
SELECT title FROM (
    SELECT title, price FROM book WHERE year < {}
    UNION SELECT title, price FROM book WHERE stock = {}
) AS either WHERE price < {} ORDER BY title
"""
RARE = """
SELECT title FROM book WHERE year < {}
EXCEPT SELECT title FROM book WHERE stock > {} ORDER BY title
"""


async def task() -> list[list[str]]:
    either = await Book.raw(EITHER, 1965, 0, 10)
    rare = await Book.raw(RARE, 1970, 5)
    return [[row["title"] for row in rows] for rows in (either, rare)]


# endregion

if __name__ == "__main__":
    run(task, TABLES, fill=fill, naive=naive)
