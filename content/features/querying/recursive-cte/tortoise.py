from running import run
from tortoise import fields, get_connection
from tortoise.models import Model


# region setup
class Category(Model):
    id = fields.IntField(primary_key=True)
    name = fields.CharField(max_length=50)
    parent: fields.ForeignKeyNullableRelation["Category"] = (
        fields.ForeignKeyField("models.Category", null=True)
    )


async def fill() -> None:
    fiction = await Category.create(name="Fiction")
    fantasy = await Category.create(name="Fantasy", parent=fiction)
    await Category.create(name="Comic fantasy", parent=fantasy)
    await Category.create(name="Essays")


# endregion

# region
QUERY = """
WITH RECURSIVE tree AS (
    SELECT id, name, 0 AS depth FROM category WHERE name = 'Fiction'
    UNION ALL
    SELECT child.id, child.name, tree.depth + 1
    FROM category AS child JOIN tree ON child.parent_id = tree.id
)
SELECT name, depth FROM tree ORDER BY depth
"""


async def task() -> list[tuple[str, int]]:
    rows = await get_connection("default").execute_query_dict(QUERY)
    return [(row["name"], row["depth"]) for row in rows]


# endregion

if __name__ == "__main__":
    run(task, [Category], fill=fill)
