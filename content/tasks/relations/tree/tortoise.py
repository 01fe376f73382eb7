from collections import defaultdict

from running import run
from tortoise import fields
from tortoise.models import Model


# region setup
async def fill() -> None:
    books = await Category.create(name="Books")
    fiction = await Category.create(name="Fiction", parent=books)
    await Category.create(name="Poetry", parent=books)
    await Category.create(name="Fantasy", parent=fiction)
    await Category.create(name="Science fiction", parent=fiction)


# endregion


# region
class Category(Model):
    id = fields.IntField(primary_key=True)
    name = fields.CharField(max_length=50)
    parent = fields.ForeignKeyField(
        "models.Category", related_name="children", null=True
    )
    children: fields.ReverseRelation["Category"]


async def task() -> list:
    children = defaultdict(list)
    for category in await Category.all().order_by("name"):
        children[category.parent_id].append(category)

    def nested(category: Category) -> list:
        return [category.name, [nested(c) for c in children[category.id]]]

    (root,) = children[None]
    return nested(root)


# endregion


# region naive
async def below(category: Category) -> list:
    children = await category.children.order_by("name")
    return [category.name, [await below(child) for child in children]]


async def naive() -> list:
    return await below(await Category.get(parent=None))


# endregion


# region way_prefetch
def known(category: Category) -> list:
    children = sorted(category.children, key=lambda child: child.name)
    return [category.name, [known(child) for child in children]]


async def way_prefetch() -> list:
    # Three levels, named one by one, and the one that finds no more.
    root = Category.get(parent=None)
    return known(await root.prefetch_related("children__children__children"))


# endregion

if __name__ == "__main__":
    run(task, [Category], fill=fill, naive=naive, ways=[way_prefetch])
