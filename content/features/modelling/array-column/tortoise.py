from running import run
from tortoise import fields
from tortoise.contrib.postgres.fields import ArrayField
from tortoise.models import Model


# region
class Item(Model):
    id = fields.IntField(primary_key=True)
    title = fields.CharField(max_length=50)
    labels = ArrayField(element_type="text")


async def task() -> list[tuple[str, list[str]]]:
    await Item.create(title="Kindred", labels=["novel", "classic"])
    await Item.create(title="Mort", labels=["novel"])
    classics = await Item.filter(labels__contains=["classic"])
    return [(item.title, item.labels) for item in classics]


# endregion

if __name__ == "__main__":
    run(task, [Item])
