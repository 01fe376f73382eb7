"""A database in memory with two authors and two books."""

import os
from collections.abc import Generator
from contextlib import contextmanager
from decimal import Decimal

import django

os.environ["DJANGO_SETTINGS_MODULE"] = "settings"
django.setup()


@contextmanager
def opened() -> Generator[None]:
    from django.db import connection
    from shop.models import Author, Book

    with connection.schema_editor() as editor:
        editor.create_model(Author)
        editor.create_model(Book)
    homer = Author.objects.create(name="Homer", country=None)
    lem = Author.objects.create(name="Stanisław Lem", country="PL")
    Book.objects.create(
        title="Odyssey", price=Decimal("9.50"), year=1614, author=homer
    )
    Book.objects.create(
        title="Solaris", price=Decimal("8.40"), year=1961, author=lem
    )
    yield
    connection.close()
