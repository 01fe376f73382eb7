import re

from engine import DB
from piccolo.columns import Serial, Varchar
from piccolo.table import Table
from running import run


# region
def is_isbn(value: str) -> bool:
    return re.fullmatch(r"\d{13}", value) is not None


class Item(Table, db=DB):
    id: Serial
    isbn = Varchar(length=20, validators=[is_isbn])


async def task() -> list[str]:
    await Item(isbn="9780441478125").save()
    await Item(isbn="none").save()
    stored = await Item.select(Item.isbn).output(as_list=True)
    assert "none" not in stored, "none was stored"
    return stored


# endregion

if __name__ == "__main__":
    run(task, [Item])
