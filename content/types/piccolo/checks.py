"""What type checkers are asked about Piccolo."""

from datetime import date
from typing import reveal_type

from models import Author, Book
from piccolo.query.functions import Max


async def row_list() -> None:
    # ask: row-list
    reveal_type(await Book.objects())


async def column() -> None:
    for book in await Book.objects():
        # ask: column
        reveal_type(book.price)


async def nullable_column() -> None:
    for author in await Author.objects():
        # ask: nullable-column
        reveal_type(author.country)


async def relation_forward() -> None:
    for book in await Book.objects(Book.author):
        # ask: relation-forward
        reveal_type(book.author)


async def relation_back() -> None:
    for author in await Author.objects():
        # ask: relation-back
        reveal_type(await Book.objects().where(Book.author == author))


async def tuple_of_columns() -> None:
    # ask: tuple-of-columns
    reveal_type(await Book.select(Book.title, Book.price))


async def aggregate() -> None:
    rows = await Book.select(Max(Book.price))
    # ask: aggregate
    reveal_type(rows[0]["max"])


async def misspelt_field() -> None:
    # right: misspelt-field
    await Book.objects().where(Book.title == "Solaris")

    # ask: misspelt-field
    await Book.objects().where(Book.titel == "Solaris")


async def wrong_type() -> None:
    # right: wrong-type
    await Book.objects().where(Book.year == 1961)

    # ask: wrong-type
    await Book.objects().where(Book.year == date(1961, 1, 1))


async def wrong_argument() -> None:
    # right: wrong-argument
    Author(name="Italo Calvino", country="IT")

    # ask: wrong-argument
    Author(nam="Italo Calvino", country="IT")
