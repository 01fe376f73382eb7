from models import Base, Book, fill
from running import new_session, run
from sqlalchemy import select


# region
async def task() -> list[int]:
    async with new_session() as session:
        there = await session.scalars(select(Book).where(Book.id.in_([])))
        others = await session.scalars(select(Book).where(Book.id.not_in([])))
        return [len(there.all()), len(others.all())]


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill)
