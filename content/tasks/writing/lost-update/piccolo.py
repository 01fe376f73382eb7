from engine import DB
from models import TABLES, Book, fill
from piccolo.engine.sqlite import SQLiteEngine, TransactionType
from running import run


# region naive
async def naive() -> tuple[str, int]:
    mine = await Book.objects().get(Book.id == 7)
    theirs = await Book.objects().get(Book.id == 7)
    assert mine and theirs
    theirs.stock -= 1
    await theirs.save()
    mine.stock -= 1
    await mine.save()
    book = await Book.objects().get(Book.id == 7)
    assert book
    return book.title, book.stock


# endregion


# region
async def task() -> tuple[str, int]:
    for _ in ["theirs", "mine"]:
        await Book.update({Book.stock: Book.stock - 1}).where(Book.id == 7)
    book = await Book.objects().get(Book.id == 7)
    assert book
    return book.title, book.stock


# endregion


# region way_update_self
async def way_update_self() -> tuple[str, int]:
    mine = await Book.objects().get(Book.id == 7)
    theirs = await Book.objects().get(Book.id == 7)
    assert mine and theirs
    await theirs.update_self({Book.stock: Book.stock - 1})
    await mine.update_self({Book.stock: Book.stock - 1})
    return mine.title, mine.stock


# endregion


# region way_lock
async def way_lock() -> tuple[str, int]:
    for _ in ["theirs", "mine"]:
        query = Book.objects().get(Book.id == 7)
        # SQLite has no FOR UPDATE: IMMEDIATE locks the whole database.
        if isinstance(DB, SQLiteEngine):
            transaction = DB.transaction(TransactionType.immediate)
        else:
            transaction, query = DB.transaction(), query.lock_rows()
        async with transaction:
            book = await query
            assert book
            book.stock -= 1
            await book.save(columns=[Book.stock])
    book = await Book.objects().get(Book.id == 7)
    assert book
    return book.title, book.stock


# endregion

if __name__ == "__main__":
    run(task, TABLES, fill=fill, naive=naive, ways=[way_update_self, way_lock])
