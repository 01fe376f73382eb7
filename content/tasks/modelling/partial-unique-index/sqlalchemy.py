from contextlib import suppress

from running import new_session, run
from sqlalchemy import Index, String, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


# region setup
class Base(DeclarativeBase):
    pass


async def count(model: type["Topic | Shelf"]) -> list[int]:
    async with new_session() as session:
        deleted = (await session.scalars(select(model.deleted))).all()
    return [deleted.count(True), deleted.count(False)]


# endregion


# region naive
class Topic(Base):
    __tablename__ = "topic"
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(String(50), unique=True)
    deleted: Mapped[bool] = mapped_column(default=False)


async def naive() -> list[int]:
    async with new_session.begin() as session:
        session.add(Topic(name="fantasy", deleted=True))
    async with new_session.begin() as session:
        session.add(Topic(name="fantasy"))
    return await count(Topic)


# endregion


# region
class Shelf(Base):
    __tablename__ = "shelf"
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(String(50))
    deleted: Mapped[bool] = mapped_column(default=False)

    __table_args__ = (
        Index(
            "one_live",
            name,
            unique=True,
            sqlite_where=~deleted,
            postgresql_where=~deleted,
        ),
    )


async def task() -> list[int]:
    async with new_session.begin() as session:
        session.add_all(Shelf(name="fantasy", deleted=True) for _ in range(2))
        session.add(Shelf(name="fantasy"))
    with suppress(IntegrityError):
        async with new_session.begin() as session:
            session.add(Shelf(name="fantasy"))
    return await count(Shelf)


# endregion

if __name__ == "__main__":
    run(task, Base, naive=naive)
