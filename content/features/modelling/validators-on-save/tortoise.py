from contextlib import suppress

from running import run
from tortoise import fields
from tortoise.exceptions import ValidationError
from tortoise.models import Model
from tortoise.validators import RegexValidator


# region
class Item(Model):
    id = fields.IntField(primary_key=True)
    isbn = fields.CharField(
        max_length=20, validators=[RegexValidator(r"^\d{13}$", 0)]
    )


async def task() -> list[str]:
    await Item.create(isbn="9780441478125")
    with suppress(ValidationError):
        await Item.create(isbn="none")
    with suppress(ValidationError):
        await Item.all().update(isbn="none")
    return await Item.all().values_list("isbn", flat=True)


# endregion

if __name__ == "__main__":
    run(task, [Item])
