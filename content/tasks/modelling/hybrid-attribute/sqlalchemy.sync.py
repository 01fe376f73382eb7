from running_sync import new_session, run
from sqlalchemy import String, select
from sqlalchemy.ext.hybrid import hybrid_property
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


# region setup
class Base(DeclarativeBase):
    pass


def fill(session: Session) -> None:
    for model in (Item, Offer):
        session.add(model(title="Solaris", stock=6, reserved=1))
        session.add(model(title="Kindred", stock=5, reserved=2))
        session.add(model(title="Mort", stock=9, reserved=9))


# endregion


# region naive
class Item(Base):
    __tablename__ = "item"

    id: Mapped[int] = mapped_column(primary_key=True)
    title: Mapped[str] = mapped_column(String(50))
    stock: Mapped[int]
    reserved: Mapped[int]

    @property
    def free(self) -> int:
        return self.stock - self.reserved


def naive() -> list[tuple[str, int]]:
    with new_session() as session:
        query = select(Item).where(Item.free > 0).order_by(Item.free)
        items = session.scalars(query)
        return [(item.title, item.free) for item in items]


# endregion


# region
class Offer(Base):
    __tablename__ = "offer"

    id: Mapped[int] = mapped_column(primary_key=True)
    title: Mapped[str] = mapped_column(String(50))
    stock: Mapped[int]
    reserved: Mapped[int]

    @hybrid_property
    def free(self) -> int:
        return self.stock - self.reserved


def task() -> list[tuple[str, int]]:
    with new_session() as session:
        query = select(Offer).where(Offer.free > 0).order_by(Offer.free)
        offers = session.scalars(query)
        return [(offer.title, offer.free) for offer in offers]


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill, naive=naive)
