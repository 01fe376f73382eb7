from models import MODELS, Book, fill
from running import run


# region
async def task() -> list[tuple[str, str]]:
    books = await Book.raw("SELECT * FROM book WHERE stock = 0 ORDER BY id")
    return [(type(book).__name__, book.title) for book in books]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
