import asyncio
from collections.abc import AsyncIterator
from typing import Annotated

from fastapi import Depends, FastAPI
from models import Base, Book, fill
from running import new_session, run
from serving import serve
from sqlalchemy import func, select, text
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Session
from together import TOGETHER


# region setup
def fill_all(session: Session) -> None:
    fill(session)
    session.execute(text(TOGETHER.replace(":=", "\\:=")))


async def query(session: AsyncSession) -> int:
    return await session.scalar(select(func.together()).where(Book.id == 7))


async def begin() -> AsyncIterator[AsyncSession]:
    async with new_session() as session:
        yield session


SessionDep = Annotated[AsyncSession, Depends(begin)]
seen: list[int] = []
# endregion


# region naive
async def naive() -> int:
    async with new_session() as session:
        met = await asyncio.gather(query(session), query(session))
    return max(met)


# endregion


# region
async def with_own_session() -> int:
    async with new_session() as session:
        return await query(session)


async def task() -> int:
    return max(await asyncio.gather(with_own_session(), with_own_session()))


# endregion


# region way_one_request
async def way_one_request() -> int:
    app = FastAPI()

    @app.post("/")
    async def handle(session: SessionDep) -> None:
        seen[:] = await asyncio.gather(query(session), query(session))

    async with serve(app) as site:
        await site.post("/")
    return max(seen)


# endregion


# region way_requests
async def way_requests() -> int:
    app = FastAPI()

    @app.post("/")
    async def handle(session: SessionDep) -> None:
        seen.append(await query(session))

    async with serve(app) as site:
        await asyncio.gather(site.post("/"), site.post("/"))
    return max(seen[-2:])


# endregion

if __name__ == "__main__":
    run(
        task,
        Base,
        fill=fill_all,
        naive=naive,
        ways=[way_one_request, way_requests],
    )
