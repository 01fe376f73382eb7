from models import Base, Book, fill
from running import new_session, run
from sqlalchemy import except_, intersect, select


# region
async def task() -> list[list[str]]:
    old = select(Book.title).where(Book.year < 1975)
    sold_out = select(Book.title).where(Book.stock == 0)
    older = select(Book.title).where(Book.year < 1965)
    oldest = select(Book.title).where(Book.year < 1950)
    async with new_session() as session:
        both = await session.scalars(intersect(old, sold_out))
        one = await session.scalars(except_(older, oldest))
        return [list(both), list(one)]


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill)
