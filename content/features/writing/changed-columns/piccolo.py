from models import TABLES, Book, fill
from running import run


# region
async def task() -> tuple[int, int]:
    query = Book.objects().where(Book.id == 7)
    (mine,), (yours,) = await query, await query
    mine.stock = 12
    await mine.save()
    yours.year = 1970
    await yours.save()
    (book,) = await query
    if book.stock != 12:
        raise AssertionError(f"stock was 12, and is {book.stock} again")
    return book.year, book.stock


# endregion

if __name__ == "__main__":
    run(task, TABLES, fill=fill)
