"""The views. Each commits; what is not committed at its end is undone."""

from flask import Blueprint, abort, request
from sqlalchemy import update
from sqlalchemy.exc import IntegrityError

from shop.models import Book, db

books = Blueprint("books", __name__, url_prefix="/books")


def shown(book: Book) -> dict[str, object]:
    return {"id": book.id, "title": book.title, "stock": book.stock}


@books.post("")
def add() -> tuple[dict[str, object], int]:
    match request.get_json():
        case {"title": str(title), "stock": int(stock)}:
            book = Book(title=title, stock=stock)
        case _:
            abort(400, "A title and a stock")
    db.session.add(book)
    try:
        db.session.commit()
    except IntegrityError:
        abort(409, "This title is there")
    return shown(book), 201


@books.post("/<int:id>/sell")
def sell(id: int) -> dict[str, object]:
    one_less = update(Book).where(Book.id == id).values(stock=Book.stock - 1)
    book = db.session.scalar(one_less.returning(Book))
    if book is None:
        abort(404, "There is no such book")
    if book.stock < 0:
        abort(409, "Sold out")  # And the UPDATE is undone.
    db.session.commit()
    return shown(book)
