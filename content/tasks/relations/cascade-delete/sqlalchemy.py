from many import ROWS
from running import engine, new_session, run
from sqlalchemy import ForeignKey, String, event, func, select
from sqlalchemy.orm import (
    DeclarativeBase,
    Mapped,
    Session,
    mapped_column,
    relationship,
)


# region setup
class Base(DeclarativeBase):
    pass


if engine.dialect.name == "sqlite":

    @event.listens_for(engine.sync_engine, "connect")
    def obey_foreign_keys(connection, _) -> None:
        connection.execute("PRAGMA foreign_keys = ON")


class Review(Base):
    __tablename__ = "review"
    id: Mapped[int] = mapped_column(primary_key=True)
    book_id: Mapped[int] = mapped_column(
        ForeignKey("book.id", ondelete="CASCADE")
    )


class Issue(Base):
    __tablename__ = "issue"
    id: Mapped[int] = mapped_column(primary_key=True)
    magazine_id: Mapped[int] = mapped_column(ForeignKey("magazine.id"))


def fill(session: Session) -> None:
    last = (ROWS or 3) + 1
    session.add_all([Author(id=1), Author(id=2)])
    session.add_all([Publisher(id=1), Publisher(id=2)])
    session.add(Series(id=1, volumes=[Volume()]))
    for number in range(1, last + 1):
        title = "Mort" if number == last else f"Book {number}"
        parent = 2 if number == last else 1
        session.add(Book(id=number, title=title, author_id=parent))
        session.add(Magazine(id=number, title=title, publisher_id=parent))
    session.flush()
    session.add_all(Review(book_id=n + 1) for n in range(last))
    session.add_all(Issue(magazine_id=n + 1) for n in range(last))


# endregion


# region naive
class Series(Base):
    __tablename__ = "series"
    id: Mapped[int] = mapped_column(primary_key=True)
    volumes: Mapped[list["Volume"]] = relationship()


class Volume(Base):
    __tablename__ = "volume"
    id: Mapped[int] = mapped_column(primary_key=True)
    series_id: Mapped[int] = mapped_column(ForeignKey("series.id"))


async def naive() -> int | None:
    async with new_session.begin() as session:
        await session.delete(await session.get_one(Series, 1))
    async with new_session() as session:
        return await session.scalar(select(func.count(Volume.id)))


# endregion


# region
class Author(Base):
    __tablename__ = "author"
    id: Mapped[int] = mapped_column(primary_key=True)
    books: Mapped[list["Book"]] = relationship(
        cascade="all, delete-orphan", passive_deletes=True
    )


class Book(Base):
    __tablename__ = "book"
    id: Mapped[int] = mapped_column(primary_key=True)
    title: Mapped[str] = mapped_column(String(50))
    author_id: Mapped[int] = mapped_column(
        ForeignKey("author.id", ondelete="CASCADE")
    )


async def task() -> list:
    async with new_session.begin() as session:
        await session.delete(await session.get_one(Author, 1))
    async with new_session() as session:
        books = await session.scalars(select(Book.title).order_by(Book.id))
        reviews = await session.scalar(select(func.count(Review.id)))
        return [books.all(), reviews]


# endregion


# region way_orm
class Publisher(Base):
    __tablename__ = "publisher"
    id: Mapped[int] = mapped_column(primary_key=True)
    magazines: Mapped[list["Magazine"]] = relationship(
        cascade="all, delete-orphan"
    )


class Magazine(Base):
    __tablename__ = "magazine"
    id: Mapped[int] = mapped_column(primary_key=True)
    title: Mapped[str] = mapped_column(String(50))
    publisher_id: Mapped[int] = mapped_column(ForeignKey("publisher.id"))
    issues: Mapped[list["Issue"]] = relationship(cascade="all, delete-orphan")


async def way_orm() -> list:
    async with new_session.begin() as session:
        await session.delete(await session.get_one(Publisher, 1))
    async with new_session() as session:
        titles = select(Magazine.title).order_by(Magazine.id)
        magazines = await session.scalars(titles)
        issues = await session.scalar(select(func.count(Issue.id)))
        return [magazines.all(), issues]


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill, naive=naive, ways=[way_orm])
