"""The application. Each handler is one transaction, by @atomic()."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from fastapi import FastAPI, HTTPException
from pydantic import BaseModel
from tortoise.contrib.fastapi import RegisterTortoise
from tortoise.exceptions import IntegrityError
from tortoise.expressions import F
from tortoise.transactions import atomic

from shop.models import Book
from shop.settings import TORTOISE_ORM


@asynccontextmanager
async def lifespan(app: FastAPI) -> AsyncIterator[None]:
    async with RegisterTortoise(app, config=TORTOISE_ORM):
        yield


app = FastAPI(title="Bookshop", lifespan=lifespan)


class NewBook(BaseModel):
    title: str
    stock: int


class BookOut(NewBook):
    id: int


def shown(book: Book) -> BookOut:
    return BookOut(id=book.id, title=book.title, stock=book.stock)


@app.post("/books", status_code=201)
@atomic()
async def add(new: NewBook) -> BookOut:
    try:
        book = await Book.create(title=new.title, stock=new.stock)
    except IntegrityError:
        raise HTTPException(409, "This title is there") from None
    return shown(book)


@app.post("/books/{id}/sell")
@atomic()
async def sell(id: int) -> BookOut:
    await Book.filter(id=id).update(stock=F("stock") - 1)
    book = await Book.get_or_none(id=id)
    if book is None:
        raise HTTPException(404, "There is no such book")
    if book.stock < 0:
        raise HTTPException(409, "Sold out")  # And the UPDATE is undone.
    return shown(book)
