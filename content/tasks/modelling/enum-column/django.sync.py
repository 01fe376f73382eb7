from contextlib import suppress

from django.db import IntegrityError, connection, models
from django.db.models import CheckConstraint, Q
from running_sync import run


# region setup
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


def naive():
    Item.objects.create(title="Kindred", binding=Binding.PAPERBACK)
    Item.objects.create(title="Mort", binding="scroll")
    stored = stored_in(Item)
    items = list(Item.objects.order_by("id"))
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


def task():
    Edition.objects.create(title="Kindred", binding=Binding.PAPERBACK)
    with suppress(IntegrityError):
        Edition.objects.create(title="Mort", binding="scroll")
    stored = stored_in(Edition)
    items = list(Edition.objects.all())
    back = type(items[0].binding).__name__
    return [stored, back, [item.title for item in items]]


# endregion

if __name__ == "__main__":
    run(task, [Item, Edition], naive=naive)
