from engine import DB
from piccolo.columns import JSON, Integer, Serial, Text, Varchar
from piccolo.query.functions import Cast
from piccolo.table import Table
from running import run

# region setup
ROWS = {
    "Atlas": {"size": "A4", "shelf": {"row": 2}},
    "Primer": {"size": "A5", "shelf": {"row": 1}},
    "Codex": {"size": "A4", "shelf": {"row": 10}},
}


class Item(Table, db=DB):
    id: Serial
    title = Varchar(length=20)
    details = JSON()


async def fill() -> None:
    for title, details in ROWS.items():
        await Item(title=title, details=details).save()


# endregion


# region
async def task() -> list[list[str]]:
    # The text of a JSON string has its quotes.
    a4 = Cast(Item.details.arrow("size"), Text()) == '"A4"'
    row = Cast(Item.details.arrow("shelf").arrow("row"), Text())
    far = Cast(row, Integer()) > 2
    return [
        await Item.select(Item.title)
        .where(condition)
        .order_by(Item.id)
        .output(as_list=True)
        for condition in [a4, far]
    ]


# endregion

if __name__ == "__main__":
    run(task, [Item], fill=fill)
