from contextlib import suppress

from asgiref.sync import sync_to_async
from django.core.exceptions import ValidationError
from django.core.validators import RegexValidator
from django.db import models
from running import run

# region
is_isbn = RegexValidator(r"^\d{13}$")


class Item(models.Model):
    isbn = models.CharField(max_length=20, unique=True, validators=[is_isbn])


validate = sync_to_async(
    models.Model.full_clean
)  # Asks the database: is it unique?


async def task():
    for isbn in ("9780441478125", "none"):
        with suppress(ValidationError):
            item = Item(isbn=isbn)
            await validate(item)
            await item.asave()
    return [item.isbn async for item in Item.objects.all()]


# endregion

if __name__ == "__main__":
    run(task, [Item])
