from models import MODELS, Book, fill
from running import run


# region
async def task() -> tuple[int, int]:
    mine, yours = await Book.get(pk=7), await Book.get(pk=7)
    mine.stock = 12
    await mine.save()
    yours.year = 1970
    await yours.save()
    book = await Book.get(pk=7)
    if book.stock != 12:
        raise AssertionError(f"stock was 12, and is {book.stock} again")
    return book.year, book.stock


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
