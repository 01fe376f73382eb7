from models import TABLES, Book, fill
from running import run


# region
async def task() -> tuple[str, int, int]:
    book = await Book.objects().get(Book.id == 7)
    assert book is not None
    book.stock = 12
    await book.save()  # every column
    book.year = 1970
    await book.save(columns=[Book.year])  # only this column
    await book.refresh()
    return book.title, book.year, book.stock


# endregion

if __name__ == "__main__":
    run(task, TABLES, fill=fill)
