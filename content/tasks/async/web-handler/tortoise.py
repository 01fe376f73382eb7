import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from contextvars import Context

from database import DATABASE_URL
from fastapi import FastAPI
from litestar import Litestar, post
from models import MODELS, Author, Book, fill
from publisher import price_of
from pydantic import BaseModel
from running import run
from serving import three_requests
from tortoise import Tortoise
from tortoise.contrib.fastapi import RegisterTortoise
from tortoise.transactions import in_transaction


# region setup
class NewBook(BaseModel):
    author: str
    title: str
    year: int


async def added() -> list:
    """Authors that were not there before, each with its book."""
    rows = Author.filter(id__gt=10).values_list("name", "books__title")
    return list(await rows)


async def visit(app: FastAPI | Litestar) -> list:
    """Without the Tortoise that runs here: the application starts its own."""
    visits = three_requests(app, added)
    return await asyncio.create_task(visits, context=Context())


# endregion


# region
@asynccontextmanager
async def lifespan(app: FastAPI) -> AsyncIterator[None]:
    url = DATABASE_URL.replace("postgresql:", "asyncpg:")
    modules = {"models": ["__main__"]}
    async with RegisterTortoise(app, db_url=url, modules=modules):
        yield


app = FastAPI(lifespan=lifespan)


@app.post("/books", status_code=201)
async def add(new: NewBook) -> int:
    async with in_transaction():
        author = await Author.create(name=new.author)
        price = await price_of(new.title)
        book = await Book.create(
            title=new.title, year=new.year, price=price, author=author
        )
    return book.id


async def task() -> list:
    return await visit(app)


# endregion


# region naive
app_before = FastAPI(lifespan=lifespan)


@app_before.post("/books", status_code=201)
async def add_in_steps(new: NewBook) -> int:
    author = await Author.create(name=new.author)
    price = await price_of(new.title)
    book = await Book.create(
        title=new.title, year=new.year, price=price, author=author
    )
    return book.id


async def naive() -> list:
    return await visit(app_before)


# endregion


# region way_litestar
@asynccontextmanager
async def connected(app: Litestar) -> AsyncIterator[None]:
    await Tortoise.init(
        db_url=DATABASE_URL.replace("postgresql:", "asyncpg:"),
        modules={"models": ["__main__"]},
        # A request does not run in the context of the lifespan.
        _enable_global_fallback=True,
    )
    yield
    await Tortoise.close_connections()


@post("/books")
async def add_in_litestar(data: NewBook) -> int:
    async with in_transaction():
        author = await Author.create(name=data.author)
        price = await price_of(data.title)
        book = await Book.create(
            title=data.title, year=data.year, price=price, author=author
        )
    return book.id


async def way_litestar() -> list:
    return await visit(Litestar([add_in_litestar], lifespan=[connected]))


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill, naive=naive, ways=[way_litestar])
