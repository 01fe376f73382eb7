from models import Base, Book, fill
from running import new_session, run
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession


# region
async def take_next(session: AsyncSession) -> str:
    free = (
        select(Book)
        .order_by(Book.id)
        .limit(1)
        .with_for_update(skip_locked=True)
    )
    return (await session.scalars(free)).one().title


async def task() -> list[str]:
    async with new_session.begin() as first:
        mine = await take_next(first)
        async with new_session.begin() as second:
            theirs = await take_next(second)
    return [mine, theirs]


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill)
