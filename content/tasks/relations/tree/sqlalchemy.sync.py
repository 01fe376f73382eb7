from collections.abc import Sequence

from running_sync import new_session, run
from sqlalchemy import ForeignKey, String, select
from sqlalchemy.orm import (
    DeclarativeBase,
    Mapped,
    Session,
    mapped_column,
    relationship,
    selectinload,
)


# region setup
class Base(DeclarativeBase):
    pass


def fill(session: Session) -> None:
    fiction = Category(name="Fiction")
    fiction.children = [
        Category(name="Fantasy"),
        Category(name="Science fiction"),
    ]
    books = Category(name="Books")
    books.children = [fiction, Category(name="Poetry")]
    session.add(books)


# endregion


# region
class Category(Base):
    __tablename__ = "category"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(String(50))
    parent_id: Mapped[int | None] = mapped_column(ForeignKey("category.id"))
    parent: Mapped["Category | None"] = relationship(
        back_populates="children", remote_side=[id]
    )
    children: Mapped[list["Category"]] = relationship(
        back_populates="parent", order_by="Category.name"
    )


def nested(category: Category) -> list:
    return [category.name, [nested(child) for child in category.children]]


def task() -> list:
    load_all = selectinload(Category.children, recursion_depth=-1)
    roots = select(Category).where(Category.parent_id.is_(None))
    with new_session() as session:
        root = session.scalars(roots.options(load_all)).one()
        return nested(root)


# endregion


# region naive
def below(category: Category) -> list:
    children = category.children
    return [category.name, [below(child) for child in children]]


def naive() -> list:
    with new_session() as session:
        roots = select(Category).where(Category.parent_id.is_(None))
        return below(session.scalars(roots).one())


# endregion


# region way_whole_table
def below_in(categories: Sequence[Category], parent_id: int | None) -> list:
    return [
        [category.name, below_in(categories, category.id)]
        for category in categories
        if category.parent_id == parent_id
    ]


def way_whole_table() -> list:
    with new_session() as session:
        rows = session.scalars(select(Category).order_by(Category.name))
        [root] = below_in(rows.all(), None)
        return root


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill, naive=naive, ways=[way_whole_table])
