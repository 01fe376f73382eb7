from contextlib import suppress

from running import new_session, run
from sqlalchemy import CheckConstraint, String, select
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


# region setup
class Base(DeclarativeBase):
    pass


# endregion


# region naive
class Topic(Base):
    __tablename__ = "topic"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(String(5), unique=True)


async def naive() -> list[str]:
    for name in ["essay", "poetry"]:
        async with new_session.begin() as session:
            session.add(Topic(name=name))
    async with new_session() as session:
        return list(
            await session.scalars(select(Topic.name).order_by(Topic.id))
        )


# endregion


# region
class ShortTopic(Base):
    __tablename__ = "short_topic"
    __table_args__ = (
        # SQLite looks at no length of a VARCHAR.
        CheckConstraint("length(name) <= 5").ddl_if(dialect="sqlite"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(String(5), unique=True)


async def task() -> list[str]:
    for name in ["essay", "essay", None, "poetry"]:
        with suppress(DBAPIError):  # IntegrityError, DataError
            async with new_session.begin() as session:
                session.add(ShortTopic(name=name))
    async with new_session() as session:
        return list(
            await session.scalars(
                select(ShortTopic.name).order_by(ShortTopic.id)
            )
        )


# endregion

if __name__ == "__main__":
    run(task, Base, naive=naive)
