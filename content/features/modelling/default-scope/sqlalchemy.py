from running import new_session, run
from sqlalchemy import ForeignKey, String, event, select
from sqlalchemy.ext.asyncio import AsyncAttrs
from sqlalchemy.orm import (
    DeclarativeBase,
    Mapped,
    Session,
    aliased,
    mapped_column,
    relationship,
    with_loader_criteria,
)


# region setup
class Base(AsyncAttrs, DeclarativeBase):
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
    asked = state.execution_options.get("with_deleted")
    if state.is_select and not state.is_column_load and not asked:
        shown = with_loader_criteria(
            Item, lambda item: ~item.deleted, include_aliases=True
        )
        state.statement = state.statement.options(shown)


async def task() -> list[list[str]]:
    async with new_session.begin() as session:
        shelf = Shelf()
        session.add(shelf)
        await session.flush()
        session.add(Item(title="Kindred", shelf_id=shelf.id))
        session.add(Item(title="Mort", shelf_id=shelf.id, deleted=True))
        on_shelf = [item.title for item in await shelf.awaitable_attrs.items]
    some = aliased(Item)
    titles = select(some.title).order_by(some.id)
    async with new_session() as session:
        shown = list(await session.scalars(titles))
        with_deleted = titles.execution_options(with_deleted=True)
        return [shown, on_shelf, list(await session.scalars(with_deleted))]


# endregion

if __name__ == "__main__":
    run(task, Base)
