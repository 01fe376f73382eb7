from engine import DB
from piccolo.columns import Array, Serial, Varchar
from piccolo.query.functions import ArrayOverlap
from piccolo.table import Table
from running import run

# region setup
ROWS = {
    "Kindred": ["novel", "classic"],
    "Mort": ["novel", "fantasy"],
    "Kitchen": ["novella"],
}


async def fill() -> None:
    for title, labels in ROWS.items():
        await Item(title=title, labels=labels).save()


# endregion


# region
class Item(Table, db=DB):
    id: Serial
    title = Varchar(length=50)
    labels = Array(base_column=Varchar(length=20))


async def task() -> list[list[str]]:
    both = Item.labels.any("classic") & Item.labels.any("novel")
    either = ArrayOverlap(Item.labels, ["fantasy", "novella"])
    return [
        await Item.select(Item.title)
        .where(condition)
        .order_by(Item.id)
        .output(as_list=True)
        for condition in [both, either]
    ]


# endregion

if __name__ == "__main__":
    run(task, [Item], fill=fill)
