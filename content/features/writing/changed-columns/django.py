from models import MODELS, Book, fill
from running import run


# region
async def task():
    mine, yours = await Book.objects.aget(pk=7), await Book.objects.aget(pk=7)
    mine.stock = 12
    await mine.asave()
    yours.year = 1970
    await yours.asave()
    book = await Book.objects.aget(pk=7)
    if book.stock != 12:
        raise AssertionError(f"stock was 12, and is {book.stock} again")
    return book.year, book.stock


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
