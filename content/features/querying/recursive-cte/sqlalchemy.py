from running import new_session, run
from sqlalchemy import ForeignKey, String, literal, select
from sqlalchemy.orm import (
    DeclarativeBase,
    Mapped,
    Session,
    aliased,
    mapped_column,
)


# region setup
class Base(DeclarativeBase):
    pass


class Category(Base):
    __tablename__ = "category"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(String(50))
    parent_id: Mapped[int | None] = mapped_column(ForeignKey("category.id"))


def fill(session: Session) -> None:
    names = [
        ("Fiction", None),
        ("Fantasy", 1),
        ("Comic fantasy", 2),
        ("Essays", None),
    ]
    for name, parent_id in names:
        session.add(Category(name=name, parent_id=parent_id))
        session.flush()


# endregion


# region
async def task() -> list[tuple[str, int]]:
    tree = (
        select(Category.id, Category.name, literal(0).label("depth"))
        .where(Category.name == "Fiction")
        .cte("tree", recursive=True)
    )
    child = aliased(Category)
    tree = tree.union_all(
        select(child.id, child.name, tree.c.depth + 1).join(
            tree, child.parent_id == tree.c.id
        )
    )
    query = select(tree.c.name, tree.c.depth).order_by(tree.c.depth)
    async with new_session() as session:
        return [tuple(row) for row in await session.execute(query)]


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill)
