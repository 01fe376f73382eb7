from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from engine import DB
from fastapi import FastAPI
from litestar import Litestar, post
from models import TABLES, Author, Book, fill
from piccolo.engine import PostgresEngine
from publisher import price_of
from pydantic import BaseModel
from running import run
from serving import three_requests


# region setup
class NewBook(BaseModel):
    author: str
    title: str
    year: int


async def added() -> list:
    """Authors that were not there before, each with its book."""
    authors = await Author.select(Author.id, Author.name).where(Author.id > 10)
    books = await Book.select(Book.author, Book.title).where(Book.author > 10)
    titles = {book["author"]: book["title"] for book in books}
    return [(author["name"], titles.get(author["id"])) for author in authors]


async def visit(app: FastAPI | Litestar) -> list:
    """Without the pool that is open here: the application opens its own."""
    if isinstance(DB, PostgresEngine):
        await DB.close_connection_pool()
    return await three_requests(app, added)


# endregion


# region
@asynccontextmanager
async def lifespan(app: FastAPI | Litestar) -> AsyncIterator[None]:
    await DB.start_connection_pool()
    yield
    await DB.close_connection_pool()


app = FastAPI(lifespan=lifespan)


@app.post("/books", status_code=201)
async def add(new: NewBook) -> int:
    async with DB.transaction():
        author = await Author.objects().create(name=new.author)
        price = await price_of(new.title)
        book = await Book.objects().create(
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
    author = await Author.objects().create(name=new.author)
    price = await price_of(new.title)
    book = await Book.objects().create(
        title=new.title, year=new.year, price=price, author=author
    )
    return book.id


async def naive() -> list:
    return await visit(app_before)


# endregion


# region way_litestar
@post("/books")
async def add_in_litestar(data: NewBook) -> int:
    async with DB.transaction():
        author = await Author.objects().create(name=data.author)
        price = await price_of(data.title)
        book = await Book.objects().create(
            title=data.title, year=data.year, price=price, author=author
        )
    return book.id


async def way_litestar() -> list:
    return await visit(Litestar([add_in_litestar], lifespan=[lifespan]))


# endregion

if __name__ == "__main__":
    run(task, TABLES, fill=fill, naive=naive, ways=[way_litestar])
