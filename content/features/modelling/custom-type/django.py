from dataclasses import dataclass

from django.db import models
from running import run


# region setup
@dataclass(frozen=True)
class Isbn:
    digits: str


# endregion


# region
class IsbnField(models.Field):
    def get_internal_type(self):
        return "CharField"

    def to_python(self, value):  # For forms, full_clean() and fixtures.
        return Isbn(value) if isinstance(value, str) else value

    def get_prep_value(self, value):
        return value and value.digits

    def from_db_value(self, value, expression, connection):
        return value and Isbn(value)


class Item(models.Model):
    isbn = IsbnField(max_length=13, unique=True)


async def task():
    await Item.objects.acreate(isbn=Isbn("9780441478125"))
    items = Item.objects.filter(isbn=Isbn("9780441478125"))
    return [f"ISBN {item.isbn.digits}" async for item in items]


# endregion

if __name__ == "__main__":
    run(task, [Item])
