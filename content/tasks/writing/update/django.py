from models import MODELS, Book, fill
from running import run


# region
async def task():
    book = await Book.objects.aget(pk=7)
    book.stock = 12
    await book.asave()  # every column
    book.year = 1970
    await book.asave(update_fields=["year"])  # only this column
    await book.arefresh_from_db()
    return book.title, book.year, book.stock


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
