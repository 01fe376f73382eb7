from models import Base, Book, fill
from running_sync import new_session, run


# region
def task() -> tuple[str, int, int]:
    with new_session() as session:
        book = session.get_one(Book, 7)
        book.stock = 12
        session.commit()  # only this column
        book.year = 1970
        session.commit()  # only this column
        session.refresh(book)
        return book.title, book.year, book.stock


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill)
