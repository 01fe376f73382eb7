from models import Base, Book, fill
from running_sync import new_session, run


# region
def task() -> int:
    with new_session.begin() as session:
        book = session.get_one(Book, 7)
        book.stock = Book.stock + 1
        session.flush()
        return book.stock


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill)
