from running import new_session, run
from sqlalchemy import String, select, text
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


# region setup
class Base(DeclarativeBase):
    pass


# endregion


# region
class Item(Base):
    __tablename__ = "item"

    id: Mapped[int] = mapped_column(primary_key=True)
    title: Mapped[str] = mapped_column(String(50))
    stock: Mapped[int] = mapped_column(server_default="5")


async def task() -> list[tuple[str, int]]:
    async with new_session.begin() as session:
        session.add(Item(title="Kindred"))
        await session.execute(text("INSERT INTO item (title) VALUES ('Mort')"))
    async with new_session() as session:
        items = select(Item.title, Item.stock).order_by(Item.title)
        return [tuple(item) for item in await session.execute(items)]


# endregion

if __name__ == "__main__":
    run(task, Base)
