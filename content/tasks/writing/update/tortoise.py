from models import MODELS, Book, fill
from running import run


# region
async def task() -> tuple[str, int, int]:
    book = await Book.get(pk=7)
    book.stock = 12
    await book.save()  # every column
    book.year = 1970
    await book.save(update_fields=["year"])  # only this column
    await book.refresh_from_db()
    return book.title, book.year, book.stock


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
