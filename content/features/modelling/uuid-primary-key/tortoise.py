from uuid import UUID

from running import run
from tortoise import fields
from tortoise.models import Model


# region setup
def new_key() -> UUID:  # The same in each run. In a project this is uuid4.
    return UUID("00000000-0000-4000-8000-000000000001")


# endregion


# region
class Item(Model):
    id = fields.UUIDField(primary_key=True, default=new_key)
    title = fields.CharField(max_length=50)


async def task() -> list[tuple[str, UUID]]:
    item = await Item.create(title="Kindred")
    item = await Item.get(id=item.id)
    return [(item.title, item.id)]


# endregion

if __name__ == "__main__":
    run(task, [Item])
