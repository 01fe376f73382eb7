"""The application. Handlers are def, not async def: each has a thread."""

from django.db import IntegrityError, transaction
from django.db.models import F
from fastapi import FastAPI, HTTPException
from pydantic import BaseModel

from shop.database import in_transaction
from shop.models import Book

app = FastAPI(title="Bookshop")


class NewBook(BaseModel):
    title: str
    stock: int


class BookOut(NewBook):
    id: int


def shown(book: Book) -> BookOut:
    return BookOut(id=book.id, title=book.title, stock=book.stock)


@app.post("/books", status_code=201)
@in_transaction
def add(new: NewBook) -> BookOut:
    try:
        # A savepoint: the transaction goes on after an error in it.
        with transaction.atomic():
            book = Book.objects.create(title=new.title, stock=new.stock)
    except IntegrityError:
        raise HTTPException(409, "This title is there") from None
    return shown(book)


@app.post("/books/{id}/sell")
@in_transaction
def sell(id: int) -> BookOut:
    book = Book.objects.filter(id=id).first()
    if book is None:
        raise HTTPException(404, "There is no such book")
    book.stock = F("stock") - 1
    book.save(update_fields=["stock"])  # And the new number is read back.
    if book.stock < 0:
        raise HTTPException(409, "Sold out")  # And the UPDATE is undone.
    return shown(book)
