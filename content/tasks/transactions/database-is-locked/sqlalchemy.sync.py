from models import Base, Book, fill
from running_sync import new_session, run
from sqlalchemy import select


# region setup
def wait_for_payment() -> None:
    """It takes a while, and meanwhile somebody else buys another book."""
    with new_session.begin() as session:
        book = session.get_one(Book, 9)
        book.stock -= 1


two_books = (
    select(Book.title, Book.stock).where(Book.id.in_([9, 14])).order_by(Book.id)
)
# endregion


# region naive
def naive() -> list[tuple[str, int]]:
    with new_session.begin() as session:
        book = session.get_one(Book, 14)
        book.stock -= 1
        session.flush()
        wait_for_payment()
    with new_session() as session:
        return [tuple(row) for row in session.execute(two_books)]


# endregion


# region
def task() -> list[tuple[str, int]]:
    wait_for_payment()
    with new_session.begin() as session:
        book = session.get_one(Book, 14)
        book.stock -= 1
    with new_session() as session:
        return [tuple(row) for row in session.execute(two_books)]


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill, naive=naive)
