from models import Author, Base, fill
from running import new_session, run
from sqlalchemy import ForeignKey, String, func, select
from sqlalchemy.orm import (
    Mapped,
    Session,
    mapped_column,
    relationship,
    selectinload,
)


# region setup
def fill_all(session: Session) -> None:
    fill(session)
    titles = ["Solaris", "The Cyberiad"]
    session.add(Writer(id=4, novels=[Novel(title=title) for title in titles]))
    session.add(Shelf(id=4, copies=[Copy(title=title) for title in titles]))


# endregion


# region naive
async def naive() -> None:
    async with new_session.begin() as session:
        load_books = [selectinload(Author.books)]
        lem = await session.get_one(Author, 4, options=load_books)
        lem.books.remove(lem.books[0])  # Solaris


# endregion


# region
class Writer(Base):
    __tablename__ = "writer"
    id: Mapped[int] = mapped_column(primary_key=True)
    novels: Mapped[list["Novel"]] = relationship(
        cascade="all, delete-orphan", order_by="Novel.id"
    )


class Novel(Base):
    __tablename__ = "novel"
    id: Mapped[int] = mapped_column(primary_key=True)
    title: Mapped[str] = mapped_column(String(200))
    writer_id: Mapped[int] = mapped_column(ForeignKey("writer.id"))


async def task() -> list:
    async with new_session.begin() as session:
        load_novels = [selectinload(Writer.novels)]
        lem = await session.get_one(Writer, 4, options=load_novels)
        lem.novels.remove(lem.novels[0])  # Solaris
        await session.flush()
        titles = [novel.title for novel in lem.novels]
        left = select(func.count()).where(Novel.title == "Solaris")
        return [titles, await session.scalar(left)]


# endregion


# region way_null
class Shelf(Base):
    __tablename__ = "shelf"
    id: Mapped[int] = mapped_column(primary_key=True)
    copies: Mapped[list["Copy"]] = relationship(order_by="Copy.id")


class Copy(Base):
    __tablename__ = "shelf_copy"
    id: Mapped[int] = mapped_column(primary_key=True)
    title: Mapped[str] = mapped_column(String(200))
    shelf_id: Mapped[int | None] = mapped_column(ForeignKey("shelf.id"))


async def way_null() -> list:
    async with new_session.begin() as session:
        load_copies = [selectinload(Shelf.copies)]
        shelf = await session.get_one(Shelf, 4, options=load_copies)
        shelf.copies.remove(shelf.copies[0])  # Solaris
        await session.flush()
        titles = [copy.title for copy in shelf.copies]
        left = select(func.count()).where(Copy.title == "Solaris")
        return [titles, await session.scalar(left)]


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill_all, naive=naive, ways=[way_null])
