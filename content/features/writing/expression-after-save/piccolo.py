from models import TABLES, Book, fill
from running import run


# region
async def task() -> int:
    book = await Book.objects().get(Book.id == 7)
    assert book is not None
    await book.update_self({Book.stock: Book.stock + 1})
    return book.stock


# endregion

if __name__ == "__main__":
    run(task, TABLES, fill=fill)
