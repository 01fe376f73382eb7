from running import new_session, run
from sqlalchemy import ForeignKey, String, event, select
from sqlalchemy.orm import (
    DeclarativeBase,
    Mapped,
    Session,
    mapped_column,
    relationship,
    selectinload,
    with_loader_criteria,
)


# region setup
class Base(DeclarativeBase):
    pass


class Shelf(Base):
    __tablename__ = "shelf"

    id: Mapped[int] = mapped_column(primary_key=True)
    items: Mapped[list["Item"]] = relationship()


class Item(Base):
    __tablename__ = "item"

    id: Mapped[int] = mapped_column(primary_key=True)
    title: Mapped[str] = mapped_column(String(50))
    deleted: Mapped[bool] = mapped_column(default=False)
    shelf_id: Mapped[int] = mapped_column(ForeignKey("shelf.id"))


# endregion


# region
@event.listens_for(Session, "do_orm_execute")
def hide_deleted(state):
    if (
        state.is_select
        and not state.is_column_load
        and not state.is_relationship_load
        and not state.execution_options.get("with_deleted")
    ):
        shown = with_loader_criteria(Item, lambda item: ~item.deleted)
        state.statement = state.statement.options(shown)


async def task() -> list[list[str]]:
    async with new_session.begin() as session:
        items = [Item(title="Kindred"), Item(title="Mort", deleted=True)]
        session.add(Shelf(items=items))
    titles = select(Item.title).order_by(Item.id)
    shelves = select(Shelf).options(selectinload(Shelf.items))
    with_deleted = titles.execution_options(with_deleted=True)
    async with new_session() as session:
        shown = list(await session.scalars(titles))
        shelf = (await session.scalars(shelves)).one()
        everything = list(await session.scalars(with_deleted))
        return [shown, [item.title for item in shelf.items], everything]


# endregion

if __name__ == "__main__":
    run(task, Base)
