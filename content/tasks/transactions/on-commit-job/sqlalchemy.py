from contextlib import suppress

from models import Base, Tag, fill
from running import engine, new_session, run
from sqlalchemy import event
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker
from sqlalchemy.orm import Session, SessionTransaction

# region setup
seen: list[str] = []
jobs: list[int] = []


async def send_job(id: int) -> None:
    """Hand the job to a worker, with a connection of its own, at once."""
    async with new_session() as session:
        tag = await session.get(Tag, id)
        seen.append(tag.name if tag else "no such tag")


async def add_in(session: AsyncSession, name: str) -> int:
    tag = Tag(name=name)
    session.add(tag)
    await session.flush()
    return tag.id


class JobSession(Session):
    """The jobs in its info wait for the outermost commit."""


job_session = async_sessionmaker(engine, sync_session_class=JobSession)


# endregion


# region naive
async def add_tag_naively(name: str, *, fail: bool = False) -> None:
    async with new_session.begin() as session:
        tag = Tag(name=name)
        session.add(tag)
        await session.flush()
        await send_job(tag.id)
        if fail:
            raise RuntimeError("Something else went wrong.")


async def naive() -> list[str]:
    seen.clear()
    await add_tag_naively("essays")
    with suppress(RuntimeError):
        await add_tag_naively("poetry", fail=True)
    return seen


# endregion


# region
async def add_tag(name: str, *, fail: bool = False) -> None:
    async with new_session.begin() as session:
        tag = Tag(name=name)
        session.add(tag)
        await session.flush()
        id = tag.id
        if fail:
            raise RuntimeError("Something else went wrong.")
    await send_job(id)


async def task() -> list[str]:
    seen.clear()
    await add_tag("essays")
    with suppress(RuntimeError):
        await add_tag("poetry", fail=True)
    return seen


# endregion


# region way_after_commit
@event.listens_for(JobSession, "after_commit")
def release_jobs(session: Session) -> None:
    if not session.in_nested_transaction():  # A savepoint fires it too.
        jobs.extend(session.info.pop("jobs", ()))


@event.listens_for(JobSession, "after_transaction_end")
def drop_jobs(session: Session, transaction: SessionTransaction) -> None:
    if transaction.parent is None:
        session.info.pop("jobs", None)


async def way_after_commit() -> list[str]:
    seen.clear()
    async with job_session() as session:
        session.info["jobs"] = [await add_in(session, "poetry")]
        await session.rollback()
        session.info["jobs"] = [await add_in(session, "essays")]
        await session.commit()
    for id in jobs:
        await send_job(id)
    return seen


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill, naive=naive, ways=[way_after_commit])
