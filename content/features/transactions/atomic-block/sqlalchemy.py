from contextlib import suppress

from models import Base, Book, fill
from running import new_session, run
from sqlalchemy import select, update


# region
async def sell(title: str, *, paid: bool) -> None:
    async with new_session.begin() as session:
        sold = update(Book).where(Book.title == title)
        await session.execute(sold.values(stock=Book.stock - 1))
        if not paid:
            raise RuntimeError("The payment failed.")


async def task() -> list[tuple[str, int]]:
    await sell("Kitchen", paid=True)
    with suppress(RuntimeError):
        await sell("Solaris", paid=False)
    async with new_session() as session:
        books = select(Book.title, Book.stock).order_by(Book.title)
        books = books.where(Book.title.in_(["Kitchen", "Solaris"]))
        return [tuple(row) for row in await session.execute(books)]


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill)
