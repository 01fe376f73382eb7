from models import Base, Book, fill
from running_sync import new_session, run
from sqlalchemy import CursorResult, select, update


# region naive
def naive() -> list[str | int | None]:
    answers = []
    with new_session() as mine, new_session() as theirs:
        books = {s: s.get_one(Book, 8) for s in [theirs, mine]}
        for session, book in books.items():
            answers.append("sold" if book.stock > 0 else "sold out")
            if book.stock > 0:
                book.stock -= 1
            session.commit()
    with new_session() as session:
        stock = session.scalar(select(Book.stock).where(Book.id == 8))
        return [*answers, stock]


# endregion


# region
def sell(book_id: int) -> str:
    with new_session.begin() as session:
        sold = session.execute(
            update(Book)
            .where(Book.id == book_id, Book.stock > 0)
            .values(stock=Book.stock - 1)
        )
        assert isinstance(sold, CursorResult)
        return "sold" if sold.rowcount == 1 else "sold out"


def task() -> list[str | int | None]:
    answers = [sell(8), sell(8)]
    with new_session() as session:
        stock = session.scalar(select(Book.stock).where(Book.id == 8))
        return [*answers, stock]


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill, naive=naive)
