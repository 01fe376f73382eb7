from running import new_session, run
from sqlalchemy import String, select
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


# region setup
class Base(DeclarativeBase):
    pass


# endregion


# region
class Payment(Base):
    __tablename__ = "payment"
    __mapper_args__ = {"polymorphic_on": "kind"}

    id: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[str] = mapped_column(String(10))
    amount: Mapped[int]


class Card(Payment):
    __mapper_args__ = {"polymorphic_identity": "card"}


class Invoice(Payment):
    __mapper_args__ = {"polymorphic_identity": "invoice"}


async def task() -> list[tuple[str, int]]:
    async with new_session.begin() as session:
        session.add_all([Card(amount=20), Invoice(amount=30)])
    async with new_session() as session:
        payments = await session.scalars(
            select(Payment).order_by(Payment.amount)
        )
        return [(type(p).__name__, p.amount) for p in payments]


# endregion

if __name__ == "__main__":
    run(task, Base)
