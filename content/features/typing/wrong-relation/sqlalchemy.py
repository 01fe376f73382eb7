from running import new_session, run
from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column, relationship
from sqlalchemy.orm.exc import FlushError


# region setup
class Base(DeclarativeBase):
    pass


class Author(Base):
    __tablename__ = "author"

    id: Mapped[int] = mapped_column(primary_key=True)


class Tag(Base):
    __tablename__ = "tag"

    id: Mapped[int] = mapped_column(primary_key=True)


# endregion


# region
class Book(Base):
    __tablename__ = "book"

    id: Mapped[int] = mapped_column(primary_key=True)
    title: Mapped[str] = mapped_column(String(200))
    author_id: Mapped[int] = mapped_column(ForeignKey("author.id"))
    author: Mapped[Author] = relationship()


async def task() -> bool:
    async with new_session() as session:
        session.add_all([Author(id=1), Tag(id=1)])
        await session.flush()
        tag = await session.get_one(Tag, 1)
        try:
            session.add(Book(title="Mort", author=tag))
            await session.flush()
        except FlushError:
            return True
    raise AssertionError("a tag was taken for an author")


# endregion

if __name__ == "__main__":
    run(task, Base)
