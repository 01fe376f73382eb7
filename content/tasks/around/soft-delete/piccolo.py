from typing import Self

from engine import DB
from piccolo.columns import Boolean, ForeignKey, Serial, Varchar
from piccolo.query.methods.objects import Objects
from piccolo.table import Table
from running import run


# region setup
class Author(Table, db=DB):
    id: Serial
    name = Varchar(length=100)


async def fill() -> None:
    await Author(name="Terry Pratchett").save()
    for title in ["Mort", "Guards! Guards!", "Small Gods"]:
        await Item(title=title, author=1).save()
        await Book(title=title, author=1).save()


# endregion


# region naive
class Item(Table, db=DB):
    id: Serial
    title = Varchar(length=200)
    author = ForeignKey(Author, null=False)
    deleted = Boolean(default=False)


async def naive() -> list[list[str]]:
    await Item.update({Item.deleted: True}).where(Item.title == "Mort")
    items = Item.objects().order_by(Item.id)
    listed = await items.where(Item.deleted.eq(False))
    of_author = await Item.objects().where(Item.author == 1).order_by(Item.id)
    everything = await Item.objects().order_by(Item.id)
    groups = (listed, of_author, everything)
    return [[item.title for item in group] for group in groups]


# endregion


# region
class SoftDeleted(Table):
    deleted = Boolean(default=False)

    @classmethod
    def objects(cls, *prefetch, with_deleted: bool = False) -> Objects[Self]:
        query = super().objects(*prefetch)
        return query if with_deleted else query.where(cls.deleted.eq(False))


class Book(SoftDeleted, db=DB):
    id: Serial
    title = Varchar(length=200)
    author = ForeignKey(Author, null=False)


async def task() -> list[list[str]]:
    await Book.update({Book.deleted: True}).where(Book.title == "Mort")
    listed = await Book.objects().order_by(Book.id)
    of_author = await Book.objects().where(Book.author == 1).order_by(Book.id)
    everything = await Book.objects(with_deleted=True).order_by(Book.id)
    groups = (listed, of_author, everything)
    return [[book.title for book in group] for group in groups]


# endregion

if __name__ == "__main__":
    run(task, [Author, Item, Book], fill=fill, naive=naive)
