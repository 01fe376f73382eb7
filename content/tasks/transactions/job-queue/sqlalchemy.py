from running import new_session, run
from sqlalchemy import String, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


# region setup
class Base(DeclarativeBase):
    pass


class Job(Base):
    __tablename__ = "job"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(String(50))
    done: Mapped[bool] = mapped_column(default=False)


def fill(session: Session) -> None:
    names = ["send mail", "print label", "resize cover"]
    session.add_all(Job(id=id, name=name) for id, name in enumerate(names, 1))


async def names_left() -> list[str]:
    async with new_session() as session:
        left = select(Job.name).where(~Job.done).order_by(Job.id)
        return list(await session.scalars(left))


# endregion


# region naive
async def take_naively(session: AsyncSession) -> Job:
    free = select(Job).where(~Job.done).order_by(Job.id).limit(1)
    return (await session.scalars(free)).one()


async def naive() -> list[str]:
    async with new_session.begin() as first:
        mine = await take_naively(first)
        async with new_session.begin() as second:
            theirs = await take_naively(second)
            names = [mine.name, theirs.name]
            theirs.done = True
        mine.done = True
    return [*names, *await names_left()]


# endregion


# region
async def take(session: AsyncSession) -> Job | None:
    free = select(Job).where(~Job.done).order_by(Job.id).limit(1)
    return await session.scalar(free.with_for_update(skip_locked=True))


async def task() -> list[str]:
    async with new_session.begin() as first:
        mine = await take(first)
        async with new_session.begin() as second:
            theirs = await take(second)
            assert mine and theirs  # None where there is no free job.
            names = [mine.name, theirs.name]
            theirs.done = True
        mine.done = True
    return [*names, *await names_left()]


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill, naive=naive)
