from django.db import models
from running import run


# region setup
class Category(models.Model):
    name = models.CharField(max_length=50)
    parent = models.ForeignKey("self", on_delete=models.CASCADE, null=True)


def fill() -> None:
    fiction = Category.objects.create(name="Fiction")
    fantasy = Category.objects.create(name="Fantasy", parent=fiction)
    Category.objects.create(name="Comic fantasy", parent=fantasy)
    Category.objects.create(name="Essays")


# endregion

# region
QUERY = """
WITH RECURSIVE tree AS (
    SELECT id, name, 0 AS depth FROM bookshop_category WHERE name = %s
    UNION ALL
    SELECT child.id, child.name, tree.depth + 1
    FROM bookshop_category AS child JOIN tree ON child.parent_id = tree.id
)
SELECT id, name, depth FROM tree ORDER BY depth
"""


async def task():
    categories = Category.objects.raw(QUERY, ["Fiction"])
    return [(category.name, category.depth) async for category in categories]


# endregion

if __name__ == "__main__":
    run(task, [Category], fill=fill)
