from itertools import batched

from limits import IDS
from models import Base, Book, fill
from running import new_session, run
from sqlalchemy import select


# region naive
async def naive() -> list[int]:
    async with new_session() as session:
        none = await session.scalars(select(Book).where(Book.id.in_([])))
        many = await session.scalars(select(Book).where(Book.id.in_(IDS)))
        return [len(none.all()), len(many.all())]


# endregion


# region
async def books(ids: list[int]) -> list[Book]:
    found: list[Book] = []
    async with new_session() as session:
        for part in batched(ids, 10_000):
            query = select(Book).where(Book.id.in_(part))
            found += await session.scalars(query)
    return found


async def task() -> list[int]:
    return [len(await books([])), len(await books(IDS))]


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill, naive=naive)
