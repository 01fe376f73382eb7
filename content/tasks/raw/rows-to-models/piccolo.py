from models import TABLES, Book, fill
from running import run


# region naive
async def naive() -> list[list[str | int]]:
    rows = await Book.raw(
        "SELECT id, title, author FROM book WHERE author = {} ORDER BY id", 7
    )
    books = [Book(**row) for row in rows]
    return [[book.title, book.stock] for book in books]


# endregion


# region
async def task() -> list[list[str | int]]:
    rows = await Book.raw("SELECT * FROM book WHERE author = {} ORDER BY id", 7)
    # Without _exists_in_db save() would insert it again.
    books = [Book(**row, _exists_in_db=True) for row in rows]
    books[0].stock = 10
    await books[0].save(columns=[Book.stock])
    return [[book.title, book.stock] for book in books]


# endregion

if __name__ == "__main__":
    run(task, TABLES, fill=fill, naive=naive)
