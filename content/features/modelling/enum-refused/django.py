from contextlib import suppress

from django.db import IntegrityError, models
from django.db.models import Q
from running import run


# region
class Binding(models.TextChoices):
    PAPERBACK = "paperback"
    HARDBACK = "hardback"


class Item(models.Model):
    title = models.CharField(max_length=50)
    binding = models.CharField(max_length=10, choices=Binding)

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=Q(binding__in=Binding.values), name="known_binding"
            ),
        ]


async def task():
    for title, binding in (("Kindred", Binding.PAPERBACK), ("Mort", "scroll")):
        with suppress(IntegrityError):
            await Item.objects.acreate(title=title, binding=binding)
    return [item.title async for item in Item.objects.all()]


# endregion

if __name__ == "__main__":
    run(task, [Item])
