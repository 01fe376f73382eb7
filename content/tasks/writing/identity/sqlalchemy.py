from models import Base, Book, fill
from running import new_session, run
from sqlalchemy import select, text


# region naive
async def naive() -> tuple[int, int]:
    # Two sessions, two objects.
    async with new_session() as one, new_session() as two:
        mine, yours = await one.get_one(Book, 7), await two.get_one(Book, 7)
        assert mine is not yours
        mine.stock = 12
        await one.commit()
        yours.year = 1970
        await two.commit()
    async with new_session() as session:
        solaris = await session.get_one(Book, 7)
        return solaris.year, solaris.stock


# endregion


# region
async def task() -> tuple[int, int]:
    by_author = select(Book).where(Book.author_id == 4).order_by(Book.id)
    async with new_session.begin() as session:
        mine = await session.get_one(Book, 7)
        yours = (await session.scalars(by_author)).all()[0]
        assert mine is yours
        mine.stock = 12
        yours.year = 1970
    async with new_session() as session:
        solaris = await session.get_one(Book, 7)
        return solaris.year, solaris.stock


# endregion


# region way_populate_existing
async def way_populate_existing() -> tuple[int, int]:
    solaris = select(Book).where(Book.id == 7)
    fresh = solaris.execution_options(populate_existing=True)
    async with new_session.begin() as session:
        mine = (await session.scalars(solaris)).one()
        mine.year = 1970
        # Behind the session
        await session.execute(text("UPDATE book SET stock = 12 WHERE id = 7"))
        again = (await session.scalars(solaris)).one()
        assert again.stock == 6
        again = (await session.scalars(fresh)).one()
        return again.year, again.stock


# endregion


# region way_attached
async def way_attached() -> tuple[int, int]:
    async with new_session() as one, new_session() as two:
        solaris = await one.get_one(Book, 7)
        solaris.stock = 12
        two.add(solaris)
        await two.commit()
        return solaris.year, solaris.stock


# endregion

if __name__ == "__main__":
    run(
        task,
        Base,
        fill=fill,
        naive=naive,
        ways=[way_populate_existing, way_attached],
    )
