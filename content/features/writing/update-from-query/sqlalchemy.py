from decimal import Decimal

from models import Base, Book, fill
from running import new_session, run
from sqlalchemy import ForeignKey, Numeric, select, update
from sqlalchemy.orm import Mapped, Session, mapped_column


# region setup
class Offer(Base):
    __tablename__ = "offer"

    book_id: Mapped[int] = mapped_column(
        ForeignKey("book.id"), primary_key=True
    )
    price: Mapped[Decimal] = mapped_column(Numeric(8, 2))


def fill_offers(session: Session) -> None:
    fill(session)
    session.add(Offer(book_id=7, price=Decimal("5.00")))
    session.add(Offer(book_id=11, price=Decimal("6.50")))


# endregion


# region
async def task() -> list[tuple[str, Decimal]]:
    async with new_session.begin() as session:
        await session.execute(
            update(Book)
            .where(Book.id == Offer.book_id)
            .values(price=Offer.price)
            .execution_options(synchronize_session=False)
        )
        books = select(Book.title, Book.price).where(Book.id.in_([7, 11]))
        return [
            tuple(row) for row in await session.execute(books.order_by(Book.id))
        ]


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill_offers)
