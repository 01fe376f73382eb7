from models import Base, Book, fill
from running import new_session, run
from sqlalchemy import ForeignKey, String, select
from sqlalchemy.orm import Mapped, mapped_column, relationship


# region setup
class Basket(Base):
    __tablename__ = "basket"
    id: Mapped[int] = mapped_column(primary_key=True)
    customer: Mapped[str] = mapped_column(String(50))
    lines: Mapped[list["Line"]] = relationship(cascade="all, delete-orphan")


# endregion


# region
class Line(Base):
    __tablename__ = "line"
    basket_id: Mapped[int] = mapped_column(
        ForeignKey("basket.id"), primary_key=True
    )
    book_id: Mapped[int] = mapped_column(
        ForeignKey("book.id"), primary_key=True
    )
    quantity: Mapped[int]
    book: Mapped[Book] = relationship()


async def task() -> list:
    async with new_session.begin() as session:
        kitchen = Line(book_id=15, quantity=1)
        lines = [Line(book_id=7, quantity=1), Line(book_id=11, quantity=3)]
        basket = Basket(id=1, customer="Ada", lines=[*lines, kitchen])
        session.add(basket)
        await session.flush()
        lines[0].quantity = 2
        basket.lines.remove(kitchen)
    query = select(Book.title, Line.quantity).join(Line.book)
    query = query.where(Line.basket_id == 1).order_by(Book.title)
    async with new_session() as session:
        return [tuple(row) for row in await session.execute(query)]


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill)
