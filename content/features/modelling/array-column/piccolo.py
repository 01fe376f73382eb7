from engine import DB
from piccolo.columns import Array, Serial, Varchar
from piccolo.table import Table
from running import run


# region
class Item(Table, db=DB):
    id: Serial
    title = Varchar(length=50)
    labels = Array(base_column=Varchar(length=20))


async def task() -> list[tuple[str, list[str]]]:
    await Item(title="Kindred", labels=["novel", "classic"]).save()
    await Item(title="Mort", labels=["novel"]).save()
    classics = await Item.objects().where(Item.labels.any("classic"))
    return [(item.title, item.labels) for item in classics]


# endregion

if __name__ == "__main__":
    run(task, [Item])
