import asyncio
from collections.abc import AsyncIterator
from typing import Annotated, Literal

from alembic import command
from alembic.config import Config
from beside import connect
from fastapi import BackgroundTasks, Depends, FastAPI
from fastapi.responses import StreamingResponse
from serving import serve
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker
from sqlalchemy.orm.exc import DetachedInstanceError
from stack import EMMA, run, twice, visit
from starter import FILES
from starters import unpack

# region setup
unpack(FILES, "postgresql+asyncpg")
command.upgrade(Config("alembic.ini"), "head")

from shop.database import (  # noqa: E402
    Transaction,
    engine,
    new_session,
    transaction,
)
from shop.main import NewBook, app  # noqa: E402
from shop.models import Book  # noqa: E402


@app.post("/unflushed", status_code=201)
async def add_late(new: NewBook, session: Transaction) -> None:
    session.add(Book(title=new.title, stock=new.stock))


found: dict[str, str] = {}
out: dict[str, int] = {}


async def look(way: str, book: Book) -> None:
    """As a background task does: in a session of its own."""
    async with new_session() as session:
        try:
            asked = select(Book.id).where(Book.title == book.title)
            id = await session.scalar(asked)
            found[way] = "nothing" if id is None else "the row"
        except DetachedInstanceError as error:
            found[way] = type(error).__name__


async def ask_afterwards(
    way: str,
    scope: Literal["function"] | None,
    sessions: async_sessionmaker[AsyncSession],
) -> None:
    """What comes after the answer, by a dependency of this scope."""
    kept: list[AsyncSession] = []
    afterwards = FastAPI()

    async def begun() -> AsyncIterator[AsyncSession]:
        async with sessions.begin() as session:
            kept.append(session)
            yield session

    Begun = Annotated[AsyncSession, Depends(begun, scope=scope)]

    @afterwards.post("/books")
    async def add(session: Begun, later: BackgroundTasks) -> None:
        book = Book(title=way, stock=1)
        session.add(book)
        await session.flush()
        later.add_task(look, way, book)

    @afterwards.post("/stream")
    async def stream(session: Begun) -> StreamingResponse:
        async def titles() -> AsyncIterator[str]:
            for title in await session.scalars(select(Book.title)):
                yield title

        return StreamingResponse(titles())

    async with serve(afterwards) as site:
        await site.post("/books")
        if sessions is new_session:
            await site.post("/stream")
            out[way] = engine.pool.checkedout()
    for session in kept:
        await session.close()


async def before_the_parts() -> None:
    expiring = async_sessionmaker(engine)
    await ask_afterwards('scope="function"', "function", new_session)
    await ask_afterwards("as it comes", None, new_session)
    await ask_afterwards("expire_on_commit=True", "function", expiring)
    await engine.dispose()
    beside = await connect()
    await beside.execute("TRUNCATE book RESTART IDENTITY")
    await beside.close()


asyncio.run(before_the_parts())

# endregion


# region naive
app_before = FastAPI()
Late = Annotated[AsyncSession, Depends(transaction)]


@app_before.post("/books", status_code=201)
async def add_unflushed(new: NewBook, session: Late) -> None:
    session.add(Book(title=new.title, stock=new.stock))


async def naive() -> list:
    return await twice(app_before)


# endregion


# region
async def task() -> dict:
    also = {"the same, not flushed": ("/unflushed", EMMA)}
    return {
        **await visit(app, also),
        "what a background task finds": found,
        "connections out after a stream": out,
    }


# endregion

if __name__ == "__main__":
    run(app, "book", task, naive=naive, last=engine.dispose)
