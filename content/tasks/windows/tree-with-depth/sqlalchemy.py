from running import new_session, run
from sqlalchemy import ForeignKey, String, literal, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import (
    DeclarativeBase,
    Mapped,
    Session,
    aliased,
    mapped_column,
    relationship,
    selectinload,
)


# region setup
class Base(DeclarativeBase):
    pass


class Category(Base):
    __tablename__ = "category"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(String(50))
    parent_id: Mapped[int | None] = mapped_column(ForeignKey("category.id"))
    children: Mapped[list["Category"]] = relationship(order_by="Category.name")


def fill(session: Session) -> None:
    names = [
        ("Books", None),
        ("Fiction", 1),
        ("Poetry", 1),
        ("Fantasy", 2),
        ("Science fiction", 2),
        ("Music", None),
    ]
    for name, parent_id in names:
        session.add(Category(name=name, parent_id=parent_id))
        session.flush()


# endregion


# region naive
async def below(
    session: AsyncSession, category: Category, depth: int
) -> list[tuple[str, int]]:
    rows = [(category.name, depth)]
    children = select(Category).where(Category.parent_id == category.id)
    for child in await session.scalars(children):
        rows += await below(session, child, depth + 1)
    return rows


async def naive() -> list[tuple[str, int]]:
    async with new_session() as session:
        books = select(Category).where(Category.name == "Books")
        root = (await session.scalars(books)).one()
        rows = await below(session, root, 0)
        return sorted(rows, key=lambda row: (row[1], row[0]))


# endregion


# region
async def task() -> list[tuple[str, int]]:
    tree = (
        select(Category, literal(0).label("depth"))
        .where(Category.name == "Books")
        .cte("tree", recursive=True)
    )
    child = aliased(Category)
    tree = tree.union_all(
        select(child, tree.c.depth + 1).join(tree, child.parent_id == tree.c.id)
    )
    node = aliased(Category, tree)
    query = select(node, tree.c.depth).order_by(tree.c.depth, node.name)
    async with new_session() as session:
        rows = await session.execute(query)
        return [(category.name, depth) for category, depth in rows]


# endregion


# region way_levels
async def way_levels() -> list[tuple[str, int]]:
    load_all = selectinload(Category.children, recursion_depth=-1)
    query = select(Category).where(Category.name == "Books").options(load_all)
    rows: list[tuple[str, int]] = []
    depth = 0
    async with new_session() as session:
        level = [(await session.scalars(query)).one()]
        while level:
            rows += [(category.name, depth) for category in level]
            level = [child for category in level for child in category.children]
            depth += 1
        return rows


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill, naive=naive, ways=[way_levels])
