from uuid import UUID

from engine import DB
from piccolo import columns
from piccolo.columns import Varchar
from piccolo.table import Table
from running import run


# region setup
def new_key() -> UUID:  # The same in each run. In a project this is uuid4.
    return UUID("00000000-0000-4000-8000-000000000001")


# endregion


# region
class Item(Table, db=DB):
    id = columns.UUID(primary_key=True, default=new_key)
    title = Varchar(length=50)


async def task() -> list[tuple[str, UUID]]:
    item = Item(title="Kindred")
    await item.save()
    item = await Item.objects().get(Item.id == item.id)
    assert item is not None
    return [(item.title, item.id)]


# endregion

if __name__ == "__main__":
    run(task, [Item])
