from typing import Annotated

from alembic import command
from alembic.config import Config
from fastapi import Depends, FastAPI
from serving import serve
from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession
from stack import fifty_at_once, run
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

EMMA = {"title": "Emma", "stock": 60}
at_once: dict = {}


@app.post("/unflushed", status_code=201)
async def add_late(new: NewBook, session: Transaction) -> None:
    session.add(Book(title=new.title, stock=new.stock))


async def books() -> list:
    async with new_session() as session:
        rows = select(func.count(), func.sum(Book.stock)).select_from(Book)
        return list((await session.execute(rows)).one())


async def fifty() -> None:
    """Ahead of the parts that are shown: their order is another each time."""
    async with serve(app) as site:
        await site.post("/books", title="Persuasion", stock=60)
        at_once.update(await fifty_at_once(site, "/books/1/sell", "book"))
    at_once["left"] = (await books())[1]


# endregion


# region naive
app_before = FastAPI()
Late = Annotated[AsyncSession, Depends(transaction)]


@app_before.post("/books", status_code=201)
async def add_unflushed(new: NewBook, session: Late) -> None:
    session.add(Book(title=new.title, stock=new.stock))


async def naive() -> list:
    book = {"title": "Sanditon", "stock": 0}
    async with serve(app_before) as site:
        answers = [await site.post("/books", **book) for _ in range(2)]
    return [answers, await books()]


# endregion


# region
async def task() -> dict:
    async with serve(app) as site:
        answers = {
            "added": await site.post("/books", **EMMA),
            "the same title": await site.post("/books", **EMMA),
            "the same, not flushed": await site.post("/unflushed", **EMMA),
            "sold": await site.post("/books/1/sell"),
            "sold out": await site.post("/books/2/sell"),
            "not there": await site.post("/books/99/sell"),
        }
    return {"one by one": answers, "fifty at once": at_once}


# endregion

if __name__ == "__main__":
    run(task, first=fifty, naive=naive, last=engine.dispose)
