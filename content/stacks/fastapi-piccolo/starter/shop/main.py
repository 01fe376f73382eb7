"""The application. Each handler opens its transaction."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from fastapi import FastAPI, HTTPException
from piccolo.engine.postgres import PostgresEngine
from piccolo_conf import DB
from pydantic import BaseModel

from shop.tables import Book


@asynccontextmanager
async def lifespan(app: FastAPI) -> AsyncIterator[None]:
    # Without a pool each transaction opens a connection, and closes it.
    if isinstance(DB, PostgresEngine):
        await DB.start_connection_pool()
    yield
    if isinstance(DB, PostgresEngine):
        await DB.close_connection_pool()


app = FastAPI(title="Bookshop", lifespan=lifespan)


class NewBook(BaseModel):
    title: str
    stock: int


class BookOut(NewBook):
    id: int


@app.post("/books", status_code=201)
async def add(new: NewBook) -> BookOut:
    async with DB.transaction():
        added = (
            await Book.insert(Book(title=new.title, stock=new.stock))
            .on_conflict(target=Book.title, action="DO NOTHING")
            .returning(*Book.all_columns())
        )
        if not added:
            raise HTTPException(409, "This title is there")
    return BookOut(**added[0])


@app.post("/books/{id}/sell")
async def sell(id: int) -> BookOut:
    async with DB.transaction():
        sold = (
            await Book.update({Book.stock: Book.stock - 1})
            .where(Book.id == id)
            .returning(*Book.all_columns())
        )
        if not sold:
            raise HTTPException(404, "There is no such book")
        if sold[0]["stock"] < 0:
            raise HTTPException(409, "Sold out")  # And the UPDATE is undone.
    return BookOut(**sold[0])
