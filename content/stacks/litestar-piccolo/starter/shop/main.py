"""The application. Each handler opens its transaction."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from litestar import Litestar, post
from litestar.exceptions import HTTPException, NotFoundException
from litestar.params import FromPath, JSONBody
from msgspec import Struct
from piccolo.engine.postgres import PostgresEngine
from piccolo_conf import DB

from shop.tables import Book


@asynccontextmanager
async def lifespan(app: Litestar) -> AsyncIterator[None]:
    # Without a pool each transaction opens a connection, and closes it.
    if isinstance(DB, PostgresEngine):
        await DB.start_connection_pool()
    yield
    if isinstance(DB, PostgresEngine):
        await DB.close_connection_pool()


class NewBook(Struct):
    title: str
    stock: int


class BookOut(NewBook):
    id: int


@post("/books")
async def add(data: JSONBody[NewBook]) -> BookOut:
    async with DB.transaction():
        added = (
            await Book.insert(Book(title=data.title, stock=data.stock))
            .on_conflict(target=Book.title, action="DO NOTHING")
            .returning(*Book.all_columns())
        )
        if not added:
            raise HTTPException("This title is there", status_code=409)
    return BookOut(**added[0])


@post("/books/{id:int}/sell", status_code=200)
async def sell(id: FromPath[int]) -> BookOut:
    async with DB.transaction():
        sold = (
            await Book.update({Book.stock: Book.stock - 1})
            .where(Book.id == id)
            .returning(*Book.all_columns())
        )
        if not sold:
            raise NotFoundException("There is no such book")
        if sold[0]["stock"] < 0:
            # And the UPDATE is undone.
            raise HTTPException("Sold out", status_code=409)
    return BookOut(**sold[0])


app = Litestar([add, sell], lifespan=[lifespan])
