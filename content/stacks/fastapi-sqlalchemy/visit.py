from typing import Annotated

from alembic import command
from alembic.config import Config
from fastapi import Depends, FastAPI
from sqlalchemy.ext.asyncio import AsyncSession
from stack import EMMA, run, twice, visit
from starter import FILES
from starters import unpack

# region setup
unpack(FILES, "postgresql+asyncpg")
command.upgrade(Config("alembic.ini"), "head")

from shop.database import Transaction, engine, transaction  # noqa: E402
from shop.main import NewBook, app  # noqa: E402
from shop.models import Book  # noqa: E402


@app.post("/unflushed", status_code=201)
async def add_late(new: NewBook, session: Transaction) -> None:
    session.add(Book(title=new.title, stock=new.stock))


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
    return await visit(app, also)


# endregion

if __name__ == "__main__":
    run(app, "book", task, naive=naive, last=engine.dispose)
