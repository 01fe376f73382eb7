from models import Base, Book, fill
from running import new_session, run
from sqlalchemy import CursorResult, select, update

# region setup
in_stock = select(Book.title, Book.stock).where(Book.id.in_([11, 12, 13]))


class SoldOut(Exception):
    pass


# endregion


# region naive
async def sell_naively(*ids: int) -> None:
    async with new_session() as session:
        for id in ids:
            one = update(Book).where(Book.id == id, Book.stock > 0)
            sold = await session.execute(one.values(stock=Book.stock - 1))
            assert isinstance(sold, CursorResult)
            if not sold.rowcount:
                raise SoldOut(id)
            await session.commit()


async def naive() -> list[tuple[str, int]]:
    await sell_naively(11, 13)
    try:
        await sell_naively(13, 12)
    except SoldOut as error:
        print("Sold out:", error)
    async with new_session() as session:
        books = await session.execute(in_stock.order_by(Book.id))
        return [(title, stock) for title, stock in books]


# endregion


# region
async def sell(*ids: int) -> None:
    async with new_session.begin() as session:
        for id in ids:
            one = update(Book).where(Book.id == id, Book.stock > 0)
            sold = await session.execute(one.values(stock=Book.stock - 1))
            assert isinstance(sold, CursorResult)
            if not sold.rowcount:
                raise SoldOut(id)


async def task() -> list[tuple[str, int]]:
    await sell(11, 13)
    try:
        await sell(13, 12)
    except SoldOut as error:
        print("Sold out:", error)
    async with new_session() as session:
        books = await session.execute(in_stock.order_by(Book.id))
        return [(title, stock) for title, stock in books]


# endregion


# region way_commit
async def sell_and_commit(*ids: int) -> None:
    async with new_session() as session:  # Its end rolls back what is left.
        for id in ids:
            one = update(Book).where(Book.id == id, Book.stock > 0)
            sold = await session.execute(one.values(stock=Book.stock - 1))
            assert isinstance(sold, CursorResult)
            if not sold.rowcount:
                raise SoldOut(id)
        await session.commit()


async def way_commit() -> list[tuple[str, int]]:
    await sell_and_commit(11, 13)
    try:
        await sell_and_commit(13, 12)
    except SoldOut as error:
        print("Sold out:", error)
    async with new_session() as session:
        books = await session.execute(in_stock.order_by(Book.id))
        return [(title, stock) for title, stock in books]


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill, naive=naive, ways=[way_commit])
