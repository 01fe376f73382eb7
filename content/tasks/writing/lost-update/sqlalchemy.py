from models import Base, Book, fill
from running import new_session, run
from sqlalchemy import update


# region naive
async def naive() -> tuple[str, int]:
    async with new_session() as mine, new_session() as theirs:
        my_book = await mine.get_one(Book, 7)
        their_book = await theirs.get_one(Book, 7)
        their_book.stock -= 1
        await theirs.commit()
        my_book.stock -= 1
        await mine.commit()
    async with new_session() as session:
        book = await session.get_one(Book, 7)
        return book.title, book.stock


# endregion


# region
async def task() -> tuple[str, int]:
    async with new_session() as mine, new_session() as theirs:
        my_book = await mine.get_one(Book, 7)
        their_book = await theirs.get_one(Book, 7)
        their_book.stock = Book.stock - 1  # an expression: the database counts
        await theirs.commit()
        my_book.stock = Book.stock - 1
        await mine.commit()
    async with new_session() as session:
        book = await session.get_one(Book, 7)
        return book.title, book.stock


# endregion


# region way_update
async def way_update() -> tuple[str, int]:
    sell = update(Book).where(Book.id == 7).values(stock=Book.stock - 1)
    async with new_session() as mine, new_session() as theirs:
        await theirs.execute(sell)
        await theirs.commit()
        await mine.execute(sell)
        await mine.commit()
    async with new_session() as session:
        book = await session.get_one(Book, 7)
        return book.title, book.stock


# endregion


# region way_lock
async def way_lock() -> tuple[str, int]:
    for _ in ["theirs", "mine"]:
        async with new_session.begin() as session:
            book = await session.get_one(Book, 7, with_for_update=True)
            book.stock -= 1
    async with new_session() as session:
        book = await session.get_one(Book, 7)
        return book.title, book.stock


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill, naive=naive, ways=[way_update, way_lock])
