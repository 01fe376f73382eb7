from models import MODELS, Book, fill
from running import run


# region naive
async def naive() -> list[list[str | int]]:
    books: list[Book] = await Book.raw(
        "SELECT id, title, author_id FROM book WHERE author_id = 7 ORDER BY id"
    )
    return [[book.title, book.stock] for book in books]


# endregion


# region
async def task() -> list[list[str | int]]:
    # raw() takes no parameters: int() lets nothing else into the SQL.
    author = int("7")
    books: list[Book] = await Book.raw(
        f"SELECT * FROM book WHERE author_id = {author} ORDER BY id"
    )
    books[0].stock = 10
    await books[0].save(update_fields=["stock"])
    return [[book.title, book.stock] for book in books]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill, naive=naive)
