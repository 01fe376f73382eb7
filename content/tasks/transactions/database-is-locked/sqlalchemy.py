from models import Base, Book, fill
from running import new_session, run
from sqlalchemy import select


# region setup
async def wait_for_payment() -> None:
    """It takes a while, and meanwhile somebody else buys another book."""
    async with new_session.begin() as session:
        book = await session.get_one(Book, 9)
        book.stock -= 1


two_books = (
    select(Book.title, Book.stock).where(Book.id.in_([9, 14])).order_by(Book.id)
)
# endregion


# region naive
async def naive() -> list[tuple[str, int]]:
    async with new_session.begin() as session:
        book = await session.get_one(Book, 14)
        book.stock -= 1
        await session.flush()
        await wait_for_payment()
    async with new_session() as session:
        return [tuple(row) for row in await session.execute(two_books)]


# endregion


# region
async def task() -> list[tuple[str, int]]:
    await wait_for_payment()
    async with new_session.begin() as session:
        book = await session.get_one(Book, 14)
        book.stock -= 1
    async with new_session() as session:
        return [tuple(row) for row in await session.execute(two_books)]


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill, naive=naive)
