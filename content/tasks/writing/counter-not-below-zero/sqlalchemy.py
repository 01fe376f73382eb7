from models import Base, Book, fill
from running import new_session, run
from sqlalchemy import CursorResult, select, update


# region naive
async def naive() -> list[str | int | None]:
    answers = []
    async with new_session() as mine, new_session() as theirs:
        books = {s: await s.get_one(Book, 8) for s in [theirs, mine]}
        for session, book in books.items():
            answers.append("sold" if book.stock > 0 else "sold out")
            if book.stock > 0:
                book.stock -= 1
            await session.commit()
    async with new_session() as session:
        stock = await session.scalar(select(Book.stock).where(Book.id == 8))
        return [*answers, stock]


# endregion


# region
async def sell(book_id: int) -> str:
    async with new_session.begin() as session:
        sold = await session.execute(
            update(Book)
            .where(Book.id == book_id, Book.stock > 0)
            .values(stock=Book.stock - 1)
        )
        assert isinstance(sold, CursorResult)
        return "sold" if sold.rowcount == 1 else "sold out"


async def task() -> list[str | int | None]:
    answers = [await sell(8), await sell(8)]
    async with new_session() as session:
        stock = await session.scalar(select(Book.stock).where(Book.id == 8))
        return [*answers, stock]


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill, naive=naive)
