from contextlib import suppress

from django.core.exceptions import ValidationError
from django.db import models
from running import run


# region
class Binding(models.TextChoices):
    PAPERBACK = "paperback"
    HARDBACK = "hardback"


class Item(models.Model):
    title = models.CharField(max_length=50)
    binding = models.CharField(max_length=10, choices=Binding)


async def task():
    for title, binding in (("Kindred", Binding.PAPERBACK), ("Mort", "scroll")):
        item = Item(title=title, binding=binding)
        with suppress(ValidationError):
            item.full_clean()
            await item.asave()
    return [item.title async for item in Item.objects.all()]


# endregion

if __name__ == "__main__":
    run(task, [Item])
