"""The bookshop in Tortoise ORM."""

from decimal import Decimal
from typing import Any

from rows import AUTHORS, BOOK_TAGS, BOOKS, TAGS
from starlette.requests import Request
from tortoise import Tortoise, fields
from tortoise.models import Model


class Author(Model):
    id = fields.IntField(primary_key=True)
    name = fields.CharField(max_length=100, unique=True)
    country = fields.CharField(max_length=2, null=True)
    books: fields.ReverseRelation["Book"]

    def __admin_repr__(self, request: Request) -> str:
        return self.name


class Tag(Model):
    id = fields.IntField(primary_key=True)
    name = fields.CharField(max_length=50, unique=True)

    def __admin_repr__(self, request: Request) -> str:
        return self.name


class Book(Model):
    id = fields.IntField(primary_key=True)
    title = fields.CharField(max_length=200)
    author: fields.ForeignKeyRelation[Author] = fields.ForeignKeyField(
        "models.Author", related_name="books", db_index=True
    )
    price = fields.DecimalField(max_digits=8, decimal_places=2)
    year = fields.IntField()
    stock = fields.IntField(default=0)
    details: dict[str, Any] = fields.JSONField(default=dict)
    tags: fields.ManyToManyRelation[Tag] = fields.ManyToManyField("models.Tag")

    def __admin_repr__(self, request: Request) -> str:
        return self.title


MODELS = [Author, Tag, Book]
# A view is made before there is a connection, and wants to know relations.
Tortoise.init_models(["__main__"], "models")


async def fill() -> None:
    """Add the rows that every sample starts with."""
    await Author.bulk_create([Author(**row) for row in AUTHORS])
    await Tag.bulk_create([Tag(name=name) for name in TAGS])
    await Book.bulk_create(
        Book(
            title=title,
            author_id=author_id,
            price=Decimal(price),
            year=year,
            stock=stock,
            details=details,
        )
        for title, author_id, price, year, stock, details in BOOKS
    )
    for book, tag in BOOK_TAGS:
        await (await Book.get(id=book)).tags.add(await Tag.get(id=tag))
