from dataclasses import dataclass

from running import run
from tortoise import fields
from tortoise.models import Model


# region setup
@dataclass(frozen=True)
class Isbn:
    digits: str


# endregion


# region
class IsbnField(fields.CharField):
    def to_db_value(self, value, instance):
        return value and value.digits

    def to_python_value(self, value):
        return Isbn(value) if isinstance(value, str) else value


class Item(Model):
    id = fields.IntField(primary_key=True)
    isbn = IsbnField(max_length=13, unique=True)


async def task() -> list[str]:
    await Item.create(isbn=Isbn("9780441478125"))
    items = await Item.filter(isbn=Isbn("9780441478125"))
    return [f"ISBN {item.isbn.digits}" for item in items]


# endregion

if __name__ == "__main__":
    run(task, [Item])
