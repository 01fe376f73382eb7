from engine import DB
from piccolo.columns import ForeignKey, Serial, Varchar
from piccolo.table import Table
from running import run


# region setup
class Category(Table, db=DB):
    id: Serial
    name = Varchar(length=50)
    parent = ForeignKey("self")


async def fill() -> None:
    names = [
        ("Fiction", None),
        ("Fantasy", 1),
        ("Comic fantasy", 2),
        ("Essays", None),
    ]
    for name, parent in names:
        await Category(name=name, parent=parent).save()


# endregion

# region
QUERY = """
WITH RECURSIVE tree AS (
    SELECT id, name, 0 AS depth FROM category WHERE name = {}
    UNION ALL
    SELECT child.id, child.name, tree.depth + 1
    FROM category AS child JOIN tree ON child.parent = tree.id
)
SELECT name, depth FROM tree ORDER BY depth
"""


async def task() -> list[tuple[str, int]]:
    rows = await Category.raw(QUERY, "Fiction")
    return [(row["name"], row["depth"]) for row in rows]


# endregion

if __name__ == "__main__":
    run(task, [Category], fill=fill)
