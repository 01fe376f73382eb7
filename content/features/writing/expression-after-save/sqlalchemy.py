from models import Base, Book, fill
from running import new_session, run


# region
async def task() -> int:
    async with new_session.begin() as session:
        book = await session.get_one(Book, 7)
        book.stock = Book.stock + 1
        await session.flush()
        return await book.awaitable_attrs.stock


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill)
