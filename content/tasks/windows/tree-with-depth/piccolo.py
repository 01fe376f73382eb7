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
        ("Books", None),
        ("Fiction", 1),
        ("Poetry", 1),
        ("Fantasy", 2),
        ("Science fiction", 2),
        ("Music", None),
    ]
    for name, parent in names:
        await Category(name=name, parent=parent).save()


# endregion


# region naive
async def below(category: Category, depth: int) -> list[tuple[str, int]]:
    rows = [(category.name, depth)]
    children = Category.objects().where(Category.parent == category)
    for child in await children:
        rows += await below(child, depth + 1)
    return rows


async def naive() -> list[tuple[str, int]]:
    root = await Category.objects().get(Category.name == "Books")
    assert root is not None
    rows = await below(root, 0)
    return sorted(rows, key=lambda row: (row[1], row[0]))


# endregion


# region
QUERY = """
WITH RECURSIVE tree AS (
    SELECT id, name, 0 AS depth FROM category WHERE name = {}
    UNION ALL
    SELECT child.id, child.name, tree.depth + 1
    FROM category AS child JOIN tree ON child.parent = tree.id
)
SELECT name, depth FROM tree ORDER BY depth, name
"""


async def task() -> list[tuple[str, int]]:
    rows = await Category.raw(QUERY, "Books")
    return [(row["name"], row["depth"]) for row in rows]


# endregion


# region way_levels
async def way_levels() -> list[tuple[str, int]]:
    rows, depth = [], 0
    level = await Category.objects().where(Category.name == "Books")
    while level:
        rows += [(category.name, depth) for category in level]
        below = Category.parent.is_in([category.id for category in level])
        level = await Category.objects().where(below).order_by(Category.name)
        depth += 1
    return rows


# endregion

if __name__ == "__main__":
    run(task, [Category], fill=fill, naive=naive, ways=[way_levels])
