from contextlib import suppress

from asgiref.sync import sync_to_async
from django.db import IntegrityError, connection, models
from django.db.models import CheckConstraint, Q
from running import run


# region setup
@sync_to_async
def stored_in(model):
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT binding FROM {model._meta.db_table}")
        return cursor.fetchone()[0]


class Binding(models.TextChoices):
    PAPERBACK = "paperback"
    HARDBACK = "hardback"


KNOWN = Q(binding__in=Binding.values)


# endregion


# region naive
class Item(models.Model):
    title = models.CharField(max_length=50)
    binding = models.CharField(max_length=10, choices=Binding)


async def naive():
    await Item.objects.acreate(title="Kindred", binding=Binding.PAPERBACK)
    await Item.objects.acreate(title="Mort", binding="scroll")
    stored = await stored_in(Item)
    items = [item async for item in Item.objects.order_by("id")]
    back = type(items[0].binding).__name__
    return [stored, back, [item.title for item in items]]


# endregion


# region
class BindingField(models.CharField):
    def from_db_value(self, value, expression, connection):
        return value and Binding(value)

    def to_python(self, value):  # For full_clean() and fixtures.
        return Binding(value) if value in Binding else value


class Edition(models.Model):
    title = models.CharField(max_length=50)
    binding = BindingField(max_length=10, choices=Binding)

    class Meta:
        constraints = [CheckConstraint(condition=KNOWN, name="known_binding")]


async def task():
    await Edition.objects.acreate(title="Kindred", binding=Binding.PAPERBACK)
    with suppress(IntegrityError):
        await Edition.objects.acreate(title="Mort", binding="scroll")
    stored = await stored_in(Edition)
    items = [item async for item in Edition.objects.all()]
    back = type(items[0].binding).__name__
    return [stored, back, [item.title for item in items]]


# endregion

if __name__ == "__main__":
    run(task, [Item, Edition], naive=naive)
