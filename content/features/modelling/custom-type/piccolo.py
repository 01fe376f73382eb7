from engine import DB
from piccolo.columns import Serial, Varchar
from piccolo.table import Table
from running import run


# region
class Isbn(str):  # The driver takes what is a string.
    @property
    def digits(self) -> str:
        return str(self)


class IsbnColumn(Varchar):
    def __set__(self, obj, value):
        obj.__dict__[self._meta.name] = value and Isbn(value)

    @property
    def column_type(self) -> str:
        return f"VARCHAR({self.length})"


class Item(Table, db=DB):
    id: Serial
    isbn = IsbnColumn(length=13, unique=True)


async def task() -> list[str]:
    await Item(isbn=Isbn("9780441478125")).save()
    items = await Item.objects().where(Item.isbn == Isbn("9780441478125"))
    return [f"ISBN {item.isbn.digits}" for item in items]


# endregion

if __name__ == "__main__":
    run(task, [Item])
