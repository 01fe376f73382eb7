from collections import defaultdict

import project
from django.db import models
from running import run


# region setup
def fill():
    books = Category.objects.create(name="Books")
    fiction = books.children.create(name="Fiction")
    books.children.create(name="Poetry")
    fiction.children.create(name="Fantasy")
    fiction.children.create(name="Science fiction")


# endregion


# region
class Category(models.Model):
    name = models.CharField(max_length=50)
    parent = models.ForeignKey(
        "self", models.CASCADE, related_name="children", null=True
    )


async def task():
    children = defaultdict(list)
    async for category in Category.objects.order_by("name"):
        children[category.parent_id].append(category)

    def nested(category):
        return [category.name, [nested(c) for c in children[category.id]]]

    (root,) = children[None]
    return nested(root)


# endregion


# region naive
async def below(category):
    children = category.children.order_by("name")
    return [category.name, [await below(child) async for child in children]]


async def naive():
    return await below(await Category.objects.aget(parent=None))


# endregion


# region way_prefetch
def known(category):
    children = sorted(category.children.all(), key=lambda child: child.name)
    return [category.name, [known(child) for child in children]]


async def way_prefetch():
    # Three levels, named one by one, and the one that finds no more.
    roots = Category.objects.prefetch_related("children__children__children")
    return known(await roots.aget(parent=None))


# endregion

if __name__ == "__main__":
    run(task, [Category], fill=fill, naive=naive, ways=[way_prefetch])
