from running import engine, new_session, run
from sqlalchemy import ForeignKey, String, event, select
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column, relationship


# region setup
class Base(DeclarativeBase):
    pass


if engine.dialect.name == "sqlite":

    @event.listens_for(engine.sync_engine, "connect")
    def obey_foreign_keys(connection, _) -> None:
        connection.execute("PRAGMA foreign_keys = ON")


# endregion


# region
class Author(Base):
    __tablename__ = "author"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(String(50))
    books: Mapped[list["Book"]] = relationship(
        cascade="all, delete-orphan", passive_deletes=True
    )


class Book(Base):
    __tablename__ = "book"

    title: Mapped[str] = mapped_column(String(50), primary_key=True)
    author_id: Mapped[int] = mapped_column(
        ForeignKey("author.id", ondelete="CASCADE")
    )


async def task() -> list[str]:
    async with new_session.begin() as session:
        titles = ["Solaris", "Fiasco"]
        lem = Author(name="Lem", books=[Book(title=t) for t in titles])
        pratchett = Author(name="Pratchett", books=[Book(title="Mort")])
        session.add_all([lem, pratchett])
    async with new_session.begin() as session:
        await session.delete(await session.get_one(Author, lem.id))
    async with new_session() as session:
        return list(await session.scalars(select(Book.title)))


# endregion

if __name__ == "__main__":
    run(task, Base)
