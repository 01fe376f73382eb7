import asyncio

from models import Base, Book, fill
from running import new_session, run
from sqlalchemy import select, update


# region
async def task() -> list[tuple[str, int]]:
    async with new_session.begin() as session:
        kitchen = update(Book).where(Book.title == "Kitchen")
        await session.execute(kitchen.values(stock=Book.stock - 1))
        await asyncio.sleep(0)  # Whatever else has to be waited for.
        solaris = update(Book).where(Book.title == "Solaris")
        await session.execute(solaris.values(stock=Book.stock + 1))
    async with new_session() as session:
        books = select(Book.title, Book.stock).order_by(Book.title)
        books = books.where(Book.title.in_(["Kitchen", "Solaris"]))
        return [tuple(row) for row in await session.execute(books)]


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill)
