from models import Base, Book, fill
from running import new_session, run
from sqlalchemy import CursorResult, select, update


# region naive
async def naive() -> tuple[int, int]:
    async with new_session.begin() as session:
        mort = await session.get_one(Book, 11)
        changed = await session.execute(
            update(Book).where(Book.author_id == 7).values(stock=Book.stock + 5)
        )
        assert isinstance(changed, CursorResult)
        return changed.rowcount, mort.stock


# endregion


# region
async def task() -> tuple[int, int]:
    async with new_session.begin() as session:
        mort = await session.get_one(Book, 11)
        changed = await session.execute(
            update(Book).where(Book.author_id == 7).values(stock=Book.stock + 5)
        )
        await session.refresh(mort, ["stock"])
        assert isinstance(changed, CursorResult)
        return changed.rowcount, mort.stock


# endregion


# region way_another_writer
async def way_another_writer() -> list[int | None]:
    async with new_session.begin() as session:
        mort = await session.get_one(Book, 11)  # 9
        async with new_session.begin() as another:
            await another.execute(
                update(Book).where(Book.id == 11).values(stock=20)
            )
        await session.execute(
            update(Book).where(Book.author_id == 7).values(stock=Book.stock + 5)
        )
        stock = select(Book.stock).where(Book.id == 11)
        return [mort.stock, await session.scalar(stock)]


# endregion

if __name__ == "__main__":
    run(
        task,
        Base,
        fill=fill,
        naive=naive,
        ways=[way_another_writer],
    )
