import re
from contextlib import suppress

from engine import DB
from piccolo.columns import Serial, Varchar
from piccolo.table import Table
from running import run


# region
class Item(Table, db=DB):
    id: Serial
    isbn = Varchar(length=20)

    def save(self, columns=None):
        if not re.fullmatch(r"\d{13}", self.isbn):
            raise ValueError(f"{self.isbn} is no ISBN")
        return super().save(columns)


async def task() -> list[str]:
    await Item(isbn="9780441478125").save()
    with suppress(ValueError):
        await Item(isbn="none").save()
    return await Item.select(Item.isbn).output(as_list=True)


# endregion

if __name__ == "__main__":
    run(task, [Item])
