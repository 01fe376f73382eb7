"""The application."""

from advanced_alchemy.extensions.litestar import (
    SQLAlchemyAsyncConfig,
    SQLAlchemyPlugin,
)
from litestar import Litestar, post
from litestar.di import Provide
from litestar.exceptions import HTTPException, NotFoundException
from litestar.params import FromPath, JSONBody
from msgspec import Struct
from sqlalchemy import update

from shop.database import Books, Transaction, config, transaction
from shop.models import Book


class NewBook(Struct):
    title: str
    stock: int


class BookOut(NewBook):
    id: int


def shown(book: Book) -> BookOut:
    return BookOut(id=book.id, title=book.title, stock=book.stock)


@post("/books")
async def add(data: JSONBody[NewBook], transaction: Transaction) -> BookOut:
    book = Book(title=data.title, stock=data.stock)
    books = Books(session=transaction, auto_refresh=False)
    return shown(await books.add(book))


@post("/books/{id:int}/sell", status_code=200)
async def sell(id: FromPath[int], transaction: Transaction) -> BookOut:
    one_less = update(Book).where(Book.id == id).values(stock=Book.stock - 1)
    book = await transaction.scalar(one_less.returning(Book))
    if book is None:
        raise NotFoundException("There is no such book")
    if book.stock < 0:
        # And the UPDATE is undone.
        raise HTTPException("Sold out", status_code=409)
    return shown(book)


def create_app(config: SQLAlchemyAsyncConfig) -> Litestar:
    return Litestar(
        [add, sell],
        dependencies={"transaction": Provide(transaction)},
        plugins=[SQLAlchemyPlugin(config)],
    )


app = create_app(config)
