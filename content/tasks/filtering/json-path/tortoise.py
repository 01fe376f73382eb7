from typing import Any

from running import run
from tortoise import fields, get_connection
from tortoise.expressions import RawSQL
from tortoise.models import Model

# region setup
ROWS = {
    "Atlas": {"size": "A4", "shelf": {"row": 2}},
    "Primer": {"size": "A5", "shelf": {"row": 1}},
    "Codex": {"size": "A4", "shelf": {"row": 10}},
}


class Item(Model):
    id = fields.IntField(primary_key=True)
    title = fields.CharField(max_length=20)
    details: dict[str, Any] = fields.JSONField()


async def fill() -> None:
    for title, details in ROWS.items():
        await Item.create(title=title, details=details)


# endregion


# region
async def task() -> list[list[str]]:
    dialect = get_connection("default").capabilities.dialect
    if dialect == "postgres":
        a4 = Item.filter(details__filter={"size": "A4"})
        far = Item.filter(details__filter={"shelf__row__gt": 2})
    else:
        size = RawSQL("JSON_UNQUOTE(JSON_EXTRACT(details, '$.size'))")
        row = RawSQL("JSON_EXTRACT(details, '$.shelf.row')")
        if dialect == "sqlite":
            size = RawSQL("details ->> '$.size'")
        a4 = Item.annotate(size=size).filter(size="A4")
        far = Item.annotate(row=row).filter(row__gt=2)
    return [
        [item.title async for item in a4.order_by("id")],
        [item.title async for item in far.order_by("id")],
    ]


# endregion

if __name__ == "__main__":
    run(task, [Item], fill=fill)
