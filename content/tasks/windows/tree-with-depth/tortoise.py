from running import run
from tortoise import fields
from tortoise.connection import get_connection
from tortoise.models import Model


# region setup
class Category(Model):
    id = fields.IntField(primary_key=True)
    name = fields.CharField(max_length=50)
    parent: fields.ForeignKeyNullableRelation["Category"] = (
        fields.ForeignKeyField(
            "models.Category", related_name="children", null=True
        )
    )
    children: fields.ReverseRelation["Category"]


async def fill() -> None:
    names = [
        ("Books", None),
        ("Fiction", 1),
        ("Poetry", 1),
        ("Fantasy", 2),
        ("Science fiction", 2),
        ("Music", None),
    ]
    for name, parent_id in names:
        await Category.create(name=name, parent_id=parent_id)


# endregion


# region naive
async def below(category: Category, depth: int) -> list[tuple[str, int]]:
    rows = [(category.name, depth)]
    async for child in category.children:
        rows += await below(child, depth + 1)
    return rows


async def naive() -> list[tuple[str, int]]:
    rows = await below(await Category.get(name="Books"), 0)
    return sorted(rows, key=lambda row: (row[1], row[0]))


# endregion


# region
QUERY = """
WITH RECURSIVE tree AS (
    SELECT id, name, 0 AS depth FROM category WHERE name = 'Books'
    UNION ALL
    SELECT child.id, child.name, tree.depth + 1
    FROM category AS child JOIN tree ON child.parent_id = tree.id
)
SELECT name, depth FROM tree ORDER BY depth, name
"""


async def task() -> list[tuple[str, int]]:
    rows = await get_connection("default").execute_query_dict(QUERY)
    return [(row["name"], row["depth"]) for row in rows]


# endregion


# region way_levels
async def way_levels() -> list[tuple[str, int]]:
    rows, depth = [], 0
    level = [await Category.get(name="Books")]
    while level:
        rows += [(category.name, depth) for category in level]
        ids = [category.id for category in level]
        level = await Category.filter(parent_id__in=ids).order_by("name")
        depth += 1
    return rows


# endregion

if __name__ == "__main__":
    run(task, [Category], fill=fill, naive=naive, ways=[way_levels])
