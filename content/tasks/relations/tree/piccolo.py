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


def nested(categories: list[Category], parent: int | None) -> list:
    return [
        [category.name, nested(categories, category.id)]
        for category in categories
        if category.parent == parent
    ]


async def task() -> list:
    categories = await Category.objects().order_by(Category.name)
    (tree,) = nested(categories, None)
    return tree


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
