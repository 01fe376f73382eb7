"""The operations: each is one transaction, by transaction.atomic below it."""

from django.db import IntegrityError, transaction
from django.db.models import F
from django.http import HttpRequest
from ninja import NinjaAPI, Schema, Status
from ninja.errors import HttpError

from shop.models import Book

api = NinjaAPI(title="Bookshop")


class NewBook(Schema):
    title: str
    stock: int


class BookOut(NewBook):
    id: int


@api.post("/books", response={201: BookOut})
@transaction.atomic
def add(request: HttpRequest, new: NewBook) -> Status:
    try:
        # A savepoint: the transaction goes on after an error in it.
        with transaction.atomic():
            book = Book.objects.create(title=new.title, stock=new.stock)
    except IntegrityError:
        raise HttpError(409, "This title is there") from None
    return Status(201, book)


@api.post("/books/{int:id}/sell", response=BookOut)
@transaction.atomic
def sell(request: HttpRequest, id: int) -> Book:
    book = Book.objects.filter(id=id).first()
    if book is None:
        raise HttpError(404, "There is no such book")
    book.stock = F("stock") - 1
    book.save(update_fields=["stock"])  # And the new number is read back.
    if book.stock < 0:
        raise HttpError(409, "Sold out")  # And the UPDATE is undone.
    return book
