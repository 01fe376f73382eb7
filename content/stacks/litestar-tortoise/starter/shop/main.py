"""The application. Each handler is one transaction, by @atomic()."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from litestar import Litestar, post
from litestar.exceptions import HTTPException, NotFoundException
from litestar.params import FromPath, JSONBody
from msgspec import Struct
from tortoise import Tortoise
from tortoise.exceptions import IntegrityError
from tortoise.expressions import F
from tortoise.transactions import atomic

from shop.models import Book
from shop.settings import TORTOISE_ORM


@asynccontextmanager
async def connected(app: Litestar) -> AsyncIterator[None]:
    # A request does not run in the context of the lifespan.
    await Tortoise.init(config=TORTOISE_ORM, _enable_global_fallback=True)
    yield
    await Tortoise.close_connections()


class NewBook(Struct):
    title: str
    stock: int


class BookOut(NewBook):
    id: int


def shown(book: Book) -> BookOut:
    return BookOut(id=book.id, title=book.title, stock=book.stock)


@post("/books")
@atomic()
async def add(data: JSONBody[NewBook]) -> BookOut:
    try:
        book = await Book.create(title=data.title, stock=data.stock)
    except IntegrityError:
        raise HTTPException("This title is there", status_code=409) from None
    return shown(book)


@post("/books/{id:int}/sell", status_code=200)
@atomic()
async def sell(id: FromPath[int]) -> BookOut:
    await Book.filter(id=id).update(stock=F("stock") - 1)
    book = await Book.get_or_none(id=id)
    if book is None:
        raise NotFoundException("There is no such book")
    if book.stock < 0:
        # And the UPDATE is undone.
        raise HTTPException("Sold out", status_code=409)
    return shown(book)


app = Litestar([add, sell], lifespan=[connected])
