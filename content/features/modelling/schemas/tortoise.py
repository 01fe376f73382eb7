from running import run
from tortoise import Tortoise, fields
from tortoise.models import Model


# region
class Item(Model):
    id = fields.IntField(primary_key=True)
    title = fields.CharField(max_length=50)

    class Meta:
        schema = "archive"


async def task() -> list[str]:
    await Tortoise.generate_schemas()
    await Item.create(title="Kindred")
    return [item.title for item in await Item.all()]


# endregion

if __name__ == "__main__":
    run(task, [Item], create=False)
