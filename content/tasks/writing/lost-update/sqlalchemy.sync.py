from models import Base, Book, fill
from running_sync import new_session, run
from sqlalchemy import update


# region naive
def naive() -> tuple[str, int]:
    with new_session() as mine, new_session() as theirs:
        my_book = mine.get_one(Book, 7)
        their_book = theirs.get_one(Book, 7)
        their_book.stock -= 1
        theirs.commit()
        my_book.stock -= 1
        mine.commit()
    with new_session() as session:
        book = session.get_one(Book, 7)
        return book.title, book.stock


# endregion


# region
def task() -> tuple[str, int]:
    with new_session() as mine, new_session() as theirs:
        my_book = mine.get_one(Book, 7)
        their_book = theirs.get_one(Book, 7)
        their_book.stock = Book.stock - 1  # an expression: the database counts
        theirs.commit()
        my_book.stock = Book.stock - 1
        mine.commit()
    with new_session() as session:
        book = session.get_one(Book, 7)
        return book.title, book.stock


# endregion


# region way_update
def way_update() -> tuple[str, int]:
    sell = update(Book).where(Book.id == 7).values(stock=Book.stock - 1)
    with new_session() as mine, new_session() as theirs:
        theirs.execute(sell)
        theirs.commit()
        mine.execute(sell)
        mine.commit()
    with new_session() as session:
        book = session.get_one(Book, 7)
        return book.title, book.stock


# endregion


# region way_lock
def way_lock() -> tuple[str, int]:
    for _ in ["theirs", "mine"]:
        with new_session.begin() as session:
            book = session.get_one(Book, 7, with_for_update=True)
            book.stock -= 1
    with new_session() as session:
        book = session.get_one(Book, 7)
        return book.title, book.stock


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill, naive=naive, ways=[way_update, way_lock])
