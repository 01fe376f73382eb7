"""What type checkers are asked about Tortoise ORM."""

from datetime import date
from typing import reveal_type

from models import Author, Book
from tortoise.functions import Max


async def row_list() -> None:
    # ask: row-list
    reveal_type(await Book.all())


async def column() -> None:
    for book in await Book.all():
        # ask: column
        reveal_type(book.price)


async def nullable_column() -> None:
    for author in await Author.all():
        # ask: nullable-column
        reveal_type(author.country)


async def relation_forward() -> None:
    for book in await Book.all().select_related("author"):
        # ask: relation-forward
        reveal_type(book.author)


async def relation_back() -> None:
    for author in await Author.all():
        # ask: relation-back
        reveal_type(await author.books.all())


async def tuple_of_columns() -> None:
    # ask: tuple-of-columns
    reveal_type(await Book.all().values_list("title", "price"))


async def aggregate() -> None:
    query = Book.annotate(dearest=Max("price"))
    # ask: aggregate
    reveal_type((await query.values_list("dearest", flat=True))[0])


async def misspelt_field() -> None:
    # right: misspelt-field
    await Book.filter(title="Solaris")

    # ask: misspelt-field
    await Book.filter(titel="Solaris")


async def wrong_type() -> None:
    # right: wrong-type
    await Book.filter(year=1961)

    # ask: wrong-type
    await Book.filter(year=date(1961, 1, 1))


async def wrong_argument() -> None:
    # right: wrong-argument
    Author(name="Italo Calvino", country="IT")

    # ask: wrong-argument
    Author(nam="Italo Calvino", country="IT")
