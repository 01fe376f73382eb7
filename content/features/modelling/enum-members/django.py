from django.db import models
from running import run


# region
class Binding(models.TextChoices):
    PAPERBACK = "paperback"
    HARDBACK = "hardback"


class BindingField(models.CharField):
    def from_db_value(self, value, expression, connection):
        return value and Binding(value)


class Item(models.Model):
    title = models.CharField(max_length=50)
    binding = BindingField(max_length=10, choices=Binding)


async def task():
    await Item.objects.acreate(title="Mort", binding=Binding.PAPERBACK)
    return [item.binding.name async for item in Item.objects.all()]


# endregion

if __name__ == "__main__":
    run(task, [Item])
