from engine import DB
from piccolo.columns import Boolean, ForeignKey, Serial, Varchar
from piccolo.table import Table
from running import run


# region setup
class Shelf(Table, db=DB):
    id: Serial


# endregion


# region
class Shown:
    deleted = Boolean(default=False)

    @classmethod
    def objects(cls, *prefetch, with_deleted=False):
        query = super().objects(*prefetch)
        return query if with_deleted else query.where(cls.deleted.eq(False))


class Item(Shown, Table, db=DB):
    id: Serial
    title = Varchar(length=50)
    shelf = ForeignKey(Shelf, null=False)


async def task() -> list[list[str]]:
    shelf = await Shelf.objects().create()
    await Item(title="Kindred", shelf=shelf).save()
    await Item(title="Mort", shelf=shelf, deleted=True).save()
    shown = await Item.objects()
    on_shelf = await Item.objects().where(Item.shelf == shelf)
    everything = await Item.objects(with_deleted=True).order_by(Item.id)
    groups = (shown, on_shelf, everything)
    return [[item.title for item in items] for items in groups]


# endregion

if __name__ == "__main__":
    run(task, [Shelf, Item])
