from running import new_session, run
from sqlalchemy import String
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


# region setup
class Base(DeclarativeBase):
    pass


# endregion


# region
class OrderLine(Base):
    __tablename__ = "order_line"
    order_number: Mapped[int] = mapped_column(primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    title: Mapped[str] = mapped_column(String(200))
    quantity: Mapped[int]


async def task() -> list[str | int]:
    async with new_session.begin() as session:
        session.add_all(
            [
                OrderLine(
                    order_number=1001, position=1, title="Kindred", quantity=1
                ),
                OrderLine(
                    order_number=1001, position=2, title="Solaris", quantity=2
                ),
                OrderLine(
                    order_number=1002, position=1, title="Mort", quantity=1
                ),
            ]
        )
    async with new_session() as session:
        line = await session.get_one(OrderLine, (1001, 2))
        return [line.title, line.quantity]


# endregion

if __name__ == "__main__":
    run(task, Base)
