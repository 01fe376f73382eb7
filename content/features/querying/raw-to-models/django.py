from models import MODELS, Book, fill
from running import run


# region
async def task():
    books = Book.objects.raw(
        "SELECT * FROM bookshop_book WHERE stock = %s ORDER BY id", [0]
    )
    return [(type(book).__name__, book.title) async for book in books]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
