"""The bookshop in Django."""

from decimal import Decimal

import project
from django.db import models
from rows import AUTHORS, BOOK_TAGS, BOOKS, TAGS


class Author(models.Model):
    name = models.CharField(max_length=100, unique=True)
    country = models.CharField(max_length=2, null=True)

    def __str__(self) -> str:
        return self.name


class Tag(models.Model):
    name = models.CharField(max_length=50, unique=True)

    def __str__(self) -> str:
        return self.name


class Book(models.Model):
    title = models.CharField(max_length=200)
    author = models.ForeignKey(
        Author, on_delete=models.CASCADE, related_name="books"
    )
    price = models.DecimalField(max_digits=8, decimal_places=2)
    year = models.IntegerField()
    stock = models.IntegerField(default=0)
    details = models.JSONField(default=dict)
    tags = models.ManyToManyField(Tag, blank=True)

    def __str__(self) -> str:
        return self.title


MODELS = [Author, Tag, Book]


def fill() -> None:
    """Add the rows that every sample starts with."""
    Author.objects.bulk_create(Author(**row) for row in AUTHORS)
    Tag.objects.bulk_create(Tag(name=name) for name in TAGS)
    Book.objects.bulk_create(
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
    through = Book.tags.through
    through.objects.bulk_create(
        through(book_id=book, tag_id=tag) for book, tag in BOOK_TAGS
    )
