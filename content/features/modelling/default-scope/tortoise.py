from running import run
from tortoise import fields
from tortoise.manager import Manager
from tortoise.models import Model


# region setup
class Shelf(Model):
    id = fields.IntField(primary_key=True)
    name = fields.CharField(max_length=20)
    items: fields.ReverseRelation["Item"]


# endregion


# region
class Shown(Manager):
    def get_queryset(self):
        return super().get_queryset().filter(deleted=False)


class Item(Model):
    id = fields.IntField(primary_key=True)
    title = fields.CharField(max_length=50)
    deleted = fields.BooleanField(default=False)
    shelf = fields.ForeignKeyField("models.Shelf", related_name="items")

    with_deleted = Manager()

    class Meta:
        manager = Shown()


async def task() -> list[list[str]]:
    shelf = await Shelf.create(name="A")
    await Item.create(title="Kindred", shelf=shelf)
    await Item.create(title="Mort", shelf=shelf, deleted=True)
    everything = await Item.with_deleted.all().order_by("id")
    groups = [await Item.all(), await shelf.items.all(), everything]
    return [[item.title for item in items] for items in groups]


# endregion

if __name__ == "__main__":
    run(task, [Shelf, Item])
