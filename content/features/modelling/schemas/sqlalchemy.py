from running import engine, new_session, run
from sqlalchemy import String, select
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column
from sqlalchemy.schema import CreateSchema


# region setup
class Base(DeclarativeBase):
    pass


# endregion


# region
class Item(Base):
    __tablename__ = "item"
    __table_args__ = {"schema": "archive"}

    id: Mapped[int] = mapped_column(primary_key=True)
    title: Mapped[str] = mapped_column(String(50))


async def task() -> list[str]:
    async with engine.begin() as connection:
        await connection.execute(CreateSchema("archive"))
        await connection.run_sync(Base.metadata.create_all)
    async with new_session.begin() as session:
        session.add(Item(title="Kindred"))
    async with new_session() as session:
        return list(await session.scalars(select(Item.title)))


# endregion


if __name__ == "__main__":
    run(task, Base, create=False)
