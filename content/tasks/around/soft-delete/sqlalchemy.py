from running import new_session, run
from sqlalchemy import ForeignKey, String, event, select
from sqlalchemy.ext.asyncio import AsyncAttrs
from sqlalchemy.orm import (
    DeclarativeBase,
    Mapped,
    ORMExecuteState,
    Session,
    mapped_column,
    relationship,
    with_loader_criteria,
)


# region setup
class Base(AsyncAttrs, DeclarativeBase):
    pass


class Author(Base):
    __tablename__ = "author"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(String(100))
    items: Mapped[list["Item"]] = relationship(order_by="Item.id")
    books: Mapped[list["Book"]] = relationship(order_by="Book.id")


class SoftDeleted:
    deleted: Mapped[bool] = mapped_column(default=False)


class Book(SoftDeleted, Base):
    __tablename__ = "book"

    id: Mapped[int] = mapped_column(primary_key=True)
    title: Mapped[str] = mapped_column(String(200))
    author_id: Mapped[int] = mapped_column(ForeignKey("author.id"))


def fill(session: Session) -> None:
    session.add(Author(id=1, name="Terry Pratchett"))
    session.flush()
    for id, title in enumerate(["Mort", "Guards! Guards!", "Small Gods"], 1):
        session.add(Item(id=id, title=title, author_id=1))
        session.add(Book(id=id, title=title, author_id=1))


# endregion


# region naive
class Item(Base):
    __tablename__ = "item"

    id: Mapped[int] = mapped_column(primary_key=True)
    title: Mapped[str] = mapped_column(String(200))
    author_id: Mapped[int] = mapped_column(ForeignKey("author.id"))
    deleted: Mapped[bool] = mapped_column(default=False)


async def naive() -> list[list[str]]:
    async with new_session.begin() as session:
        (await session.get_one(Item, 1)).deleted = True
    async with new_session() as session:
        titles = select(Item.title).order_by(Item.id)
        listed = list(await session.scalars(titles.where(~Item.deleted)))
        author = await session.get_one(Author, 1)
        of_author = [item.title for item in await author.awaitable_attrs.items]
        return [listed, of_author, list(await session.scalars(titles))]


# endregion


# region
@event.listens_for(Session, "do_orm_execute")
def hide_deleted(state: ORMExecuteState) -> None:
    asked = state.execution_options.get("with_deleted")
    if state.is_select and not state.is_column_load and not asked:
        shown = with_loader_criteria(
            SoftDeleted, lambda model: ~model.deleted, include_aliases=True
        )
        state.statement = state.statement.options(shown)


async def task() -> list[list[str]]:
    async with new_session.begin() as session:
        (await session.get_one(Book, 1)).deleted = True
    async with new_session() as session:
        titles = select(Book.title).order_by(Book.id)
        listed = list(await session.scalars(titles))
        author = await session.get_one(Author, 1)
        of_author = [book.title for book in await author.awaitable_attrs.books]
        hidden_too = titles.execution_options(with_deleted=True)
        return [listed, of_author, list(await session.scalars(hidden_too))]


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill, naive=naive)
