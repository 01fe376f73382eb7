from datetime import date
from decimal import Decimal

from running import engine, new_session, run
from sqlalchemy import ForeignKey, Numeric, String, select
from sqlalchemy.orm import (
    DeclarativeBase,
    Mapped,
    joinedload,
    mapped_column,
    relationship,
)


# region setup
class Base(DeclarativeBase):
    pass


# endregion


# region
class Magazine(Base):
    __tablename__ = "magazine"
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(String(100), unique=True)


class Subscription(Base):
    __tablename__ = "subscription"
    id: Mapped[int] = mapped_column(primary_key=True)
    email: Mapped[str] = mapped_column(String(200), index=True)
    price: Mapped[Decimal] = mapped_column(Numeric(6, 2))
    ends: Mapped[date | None]
    magazine_id: Mapped[int] = mapped_column(ForeignKey("magazine.id"))
    magazine: Mapped[Magazine] = relationship()


async def task() -> list[str]:
    async with engine.begin() as connection:
        await connection.run_sync(Base.metadata.create_all)
    async with new_session() as session:
        query = select(Subscription).options(joinedload(Subscription.magazine))
        return [
            subscription.email for subscription in await session.scalars(query)
        ]


# endregion

if __name__ == "__main__":
    run(task, Base, create=False)
