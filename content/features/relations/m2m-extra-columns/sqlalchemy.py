from running import new_session, run
from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import (
    DeclarativeBase,
    Mapped,
    mapped_column,
    relationship,
    selectinload,
)


# region setup
class Base(DeclarativeBase):
    pass


class Tag(Base):
    __tablename__ = "tag"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(String(50))


# endregion


# region
class Book(Base):
    __tablename__ = "book"

    id: Mapped[int] = mapped_column(primary_key=True)
    title: Mapped[str] = mapped_column(String(50))
    taggings: Mapped[list["Tagging"]] = relationship(
        order_by="Tagging.position"
    )


class Tagging(Base):
    __tablename__ = "tagging"

    book_id: Mapped[int] = mapped_column(
        ForeignKey("book.id"), primary_key=True
    )
    tag_id: Mapped[int] = mapped_column(ForeignKey("tag.id"), primary_key=True)
    position: Mapped[int]
    tag: Mapped[Tag] = relationship(lazy="joined", innerjoin=True)


async def task() -> list[tuple[str, int]]:
    async with new_session.begin() as session:
        second = Tagging(tag=Tag(name="science fiction"), position=2)
        first = Tagging(tag=Tag(name="classic"), position=1)
        session.add(Book(id=1, title="Solaris", taggings=[second, first]))
    async with new_session() as session:
        load = [selectinload(Book.taggings)]
        book = await session.get_one(Book, 1, options=load)
        return [(link.tag.name, link.position) for link in book.taggings]


# endregion

if __name__ == "__main__":
    run(task, Base)
