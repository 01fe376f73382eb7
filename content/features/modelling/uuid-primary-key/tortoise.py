from uuid import UUID, uuid4

from running import run
from tortoise import fields
from tortoise.models import Model

KEY = UUID("00000000-0000-4000-8000-000000000001")  # The same in each run.


# region
class Item(Model):
    id = fields.UUIDField(primary_key=True, default=uuid4)
    title = fields.CharField(max_length=50)


async def task() -> list[tuple[str, UUID]]:
    item = await Item.create(id=KEY, title="Kindred")
    item = await Item.get(id=item.id)
    return [(item.title, item.id)]


# endregion

if __name__ == "__main__":
    run(task, [Item])
