from django.db import models
from running_sync import run


# region setup
class Category(models.Model):
    name = models.CharField(max_length=50)
    parent = models.ForeignKey(
        "self", models.CASCADE, null=True, related_name="children"
    )


def fill() -> None:
    names = [
        ("Books", None),
        ("Fiction", 1),
        ("Poetry", 1),
        ("Fantasy", 2),
        ("Science fiction", 2),
        ("Music", None),
    ]
    for name, parent_id in names:
        Category.objects.create(name=name, parent_id=parent_id)


# endregion


# region naive
def below(category, depth):
    rows = [(category.name, depth)]
    for child in category.children.all():
        rows += below(child, depth + 1)
    return rows


def naive():
    root = Category.objects.get(name="Books")
    rows = below(root, 0)
    return sorted(rows, key=lambda row: (row[1], row[0]))


# endregion


# region
QUERY = """
WITH RECURSIVE tree AS (
    SELECT id, name, 0 AS depth FROM bookshop_category WHERE name = %s
    UNION ALL
    SELECT child.id, child.name, tree.depth + 1
    FROM bookshop_category AS child JOIN tree ON child.parent_id = tree.id
)
SELECT id, name, depth FROM tree ORDER BY depth, name
"""


def task():
    categories = Category.objects.raw(QUERY, ["Books"])
    return [(category.name, category.depth) for category in categories]


# endregion


# region way_levels
def way_levels():
    rows, depth = [], 0
    level = [Category.objects.get(name="Books")]
    while level:
        rows += [(category.name, depth) for category in level]
        below = Category.objects.filter(parent__in=level).order_by("name")
        level = list(below)
        depth += 1
    return rows


# endregion

if __name__ == "__main__":
    run(task, [Category], fill=fill, naive=naive, ways=[way_levels])
