from collections import defaultdict

from engine import DB
from piccolo.columns import ForeignKey, Serial, Varchar
from piccolo.table import Table
from running import run


# region setup
async def fill() -> None:
    books = await Category.objects().create(name="Books")
    fiction = await Category.objects().create(name="Fiction", parent=books)
    await Category.insert(
        Category(name="Poetry", parent=books),
        Category(name="Fantasy", parent=fiction),
        Category(name="Science fiction", parent=fiction),
    )


# endregion


# region
class Category(Table, db=DB):
    id: Serial
    name = Varchar(length=50)
    parent = ForeignKey("self")


async def task() -> list:
    children = defaultdict(list)
    for category in await Category.objects().order_by(Category.name):
        children[category.parent].append(category)

    def nested(category: Category) -> list:
        return [category.name, [nested(c) for c in children[category.id]]]

    (root,) = children[None]
    return nested(root)


# endregion


# region naive
async def below(category: Category) -> list:
    children = Category.objects().where(Category.parent == category)
    children = await children.order_by(Category.name)
    return [category.name, [await below(child) for child in children]]


async def naive() -> list:
    return await below(await Category.objects().get(Category.parent.is_null()))


# endregion

if __name__ == "__main__":
    run(task, [Category], fill=fill, naive=naive)
