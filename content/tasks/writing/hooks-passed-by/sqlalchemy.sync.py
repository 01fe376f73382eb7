from decimal import Decimal

from models import Base, Book, fill
from running_sync import new_session, run
from sqlalchemy import event, select, update

# region setup
changed: list[str] = []
PRICE = Decimal("9.50")


# endregion


# region naive
@event.listens_for(Book, "after_update")
def log_price(mapper, connection, book: Book) -> None:
    changed.append(book.title)


def naive() -> list[str]:
    changed.clear()
    with new_session.begin() as session:
        pratchett = Book.author_id == 7
        session.execute(update(Book).where(pratchett).values(price=PRICE))
    return sorted(changed)


# endregion


# region
def task() -> list[str]:
    changed.clear()
    with new_session.begin() as session:
        books = select(Book).where(Book.author_id == 7).order_by(Book.id)
        for book in session.scalars(books):
            book.price = PRICE
    return sorted(changed)


# endregion


# region way_bulk
def way_bulk() -> list[str]:
    changed.clear()
    with new_session.begin() as session:
        ids = select(Book.id).where(Book.author_id == 7).order_by(Book.id)
        rows = [{"id": id, "price": PRICE} for id in session.scalars(ids)]
        session.execute(update(Book), rows)
    return sorted(changed)


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill, naive=naive, ways=[way_bulk])
