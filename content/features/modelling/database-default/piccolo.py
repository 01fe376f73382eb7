from engine import DB
from piccolo.columns import Integer, Serial, Varchar
from piccolo.table import Table
from running import run


# region
class Item(Table, db=DB):
    id: Serial
    title = Varchar(length=50)
    stock = Integer(default=5)


async def task() -> list[tuple[str, int]]:
    await Item(title="Kindred").save()
    await Item.raw("INSERT INTO item (title) VALUES ('Mort')")
    items = await Item.select().order_by(Item.title)
    return [(item["title"], item["stock"]) for item in items]


# endregion

if __name__ == "__main__":
    run(task, [Item])
