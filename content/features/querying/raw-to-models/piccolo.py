from models import TABLES, Book, fill
from running import run


# region
async def task() -> list[tuple[str, str]]:
    rows = await Book.raw("SELECT * FROM book WHERE stock = {} ORDER BY id", 0)
    # Without _exists_in_db save() would insert each one again.
    books = [Book(**row, _exists_in_db=True) for row in rows]
    return [(type(book).__name__, book.title) for book in books]


# endregion

if __name__ == "__main__":
    run(task, TABLES, fill=fill)
