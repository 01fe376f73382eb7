"""The application."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from fastapi import FastAPI, HTTPException
from pydantic import BaseModel
from sqlalchemy import update
from sqlalchemy.exc import IntegrityError

from shop.database import Transaction, engine
from shop.models import Book


@asynccontextmanager
async def lifespan(app: FastAPI) -> AsyncIterator[None]:
    yield
    await engine.dispose()


app = FastAPI(title="Bookshop", lifespan=lifespan)


class NewBook(BaseModel):
    title: str
    stock: int


class BookOut(NewBook):
    id: int


@app.post("/books", status_code=201)
async def add(new: NewBook, session: Transaction) -> BookOut:
    book = Book(title=new.title, stock=new.stock)
    session.add(book)
    try:
        await session.flush()
    except IntegrityError:
        raise HTTPException(409, "This title is there") from None
    return BookOut(id=book.id, title=book.title, stock=book.stock)


@app.post("/books/{id}/sell")
async def sell(id: int, session: Transaction) -> BookOut:
    one_less = update(Book).where(Book.id == id).values(stock=Book.stock - 1)
    book = await session.scalar(one_less.returning(Book))
    if book is None:
        raise HTTPException(404, "There is no such book")
    if book.stock < 0:
        raise HTTPException(409, "Sold out")  # And the UPDATE is undone.
    return BookOut(id=book.id, title=book.title, stock=book.stock)
