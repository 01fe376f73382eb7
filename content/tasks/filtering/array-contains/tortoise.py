from running import run
from tortoise import fields
from tortoise.contrib.postgres.fields import ArrayField
from tortoise.models import Model

# region setup
ROWS = {
    "Kindred": ["novel", "classic"],
    "Mort": ["novel", "fantasy"],
    "Kitchen": ["novella"],
}


async def fill() -> None:
    for title, labels in ROWS.items():
        await Item.create(title=title, labels=labels)


# endregion


# region
class Item(Model):
    id = fields.IntField(primary_key=True)
    title = fields.CharField(max_length=50)
    labels = ArrayField(element_type="text")


async def task() -> list[list[str]]:
    both = Item.filter(labels__contains=["classic", "novel"])
    either = Item.filter(labels__overlap=["fantasy", "novella"])
    return [
        [item.title async for item in both.order_by("id")],
        [item.title async for item in either.order_by("id")],
    ]


# endregion

if __name__ == "__main__":
    run(task, [Item], fill=fill)
