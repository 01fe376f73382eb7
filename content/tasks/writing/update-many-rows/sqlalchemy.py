from many import ROWS, many_books
from models import Base, Book, fill
from running import new_session, run
from sqlalchemy import case, select, update
from sqlalchemy.ext.asyncio import AsyncSession

# region setup
COUNTED = {id: id * 10 for id in range(1, (ROWS or 5) + 1)}  # stock by id


async def stock_of_all(session: AsyncSession) -> list[int]:
    books = select(Book.stock).where(Book.id <= len(COUNTED))
    return list(await session.scalars(books.order_by(Book.id)))


# endregion


# region
async def task() -> list[int]:
    async with new_session.begin() as session:
        await session.execute(
            update(Book),
            [{"id": id, "stock": stock} for id, stock in COUNTED.items()],
        )
        return await stock_of_all(session)


# endregion


# region way_objects
async def way_objects() -> list[int]:
    async with new_session.begin() as session:
        books = await session.scalars(select(Book).where(Book.id.in_(COUNTED)))
        for book in books:
            book.stock = COUNTED[book.id]
        return await stock_of_all(session)  # It flushes first.


# endregion


# region way_case
async def way_case() -> list[int]:
    async with new_session.begin() as session:
        await session.execute(
            update(Book)
            .where(Book.id.in_(COUNTED))
            .values(stock=case(COUNTED, value=Book.id))
        )
        return await stock_of_all(session)


# endregion

if __name__ == "__main__":
    run(
        task,
        Base,
        fill=many_books(fill, tagged=True),
        ways=[way_objects, way_case],
    )
