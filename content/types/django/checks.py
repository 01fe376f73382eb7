"""What type checkers are asked about Django."""

from datetime import date
from typing import reveal_type

from django.db.models import Max
from shop.models import Author, Book


def row_list() -> None:
    # ask: row-list
    reveal_type(list(Book.objects.all()))


def column() -> None:
    for book in Book.objects.all():
        # ask: column
        reveal_type(book.price)


def nullable_column() -> None:
    for author in Author.objects.all():
        # ask: nullable-column
        reveal_type(author.country)


def relation_forward() -> None:
    for book in Book.objects.select_related("author"):
        # ask: relation-forward
        reveal_type(book.author)


def relation_back() -> None:
    for author in Author.objects.all():
        # ask: relation-back
        reveal_type(list(author.books.all()))


def tuple_of_columns() -> None:
    # ask: tuple-of-columns
    reveal_type(list(Book.objects.values_list("title", "price")))


def aggregate() -> None:
    # ask: aggregate
    reveal_type(Book.objects.aggregate(dearest=Max("price"))["dearest"])


def misspelt_field() -> None:
    # right: misspelt-field
    Book.objects.filter(title="Solaris")

    # ask: misspelt-field
    Book.objects.filter(titel="Solaris")


def wrong_type() -> None:
    # right: wrong-type
    list(Book.objects.filter(year=1961))

    # ask: wrong-type
    list(Book.objects.filter(year=date(1961, 1, 1)))


def wrong_argument() -> None:
    # right: wrong-argument
    Author(name="Italo Calvino", country="IT")

    # ask: wrong-argument
    Author(nam="Italo Calvino", country="IT")
