from models import Base, Book, fill
from running_sync import engine, run
from sqlalchemy.orm import Session, joinedload


# region naive
def naive() -> list[str | int]:
    with Session(engine) as session:
        book = session.get_one(Book, 7)
        book.stock = 0
        session.commit()
    return [book.title, book.stock, book.author.name]


# endregion


# region
def task() -> list[str | int]:
    with Session(engine, expire_on_commit=False) as session:
        book = session.get_one(Book, 7, options=[joinedload(Book.author)])
        book.stock = 0
        session.commit()
    return [book.title, book.stock, book.author.name]


# endregion


# region way_keep_only
def way_keep_only() -> list[str | int]:
    with Session(engine, expire_on_commit=False) as session:
        book = session.get_one(Book, 7)
        book.stock = 0
        session.commit()
    return [book.title, book.stock, book.author.name]


# endregion


# region way_refresh
def way_refresh() -> list[str | int]:
    with Session(engine) as session:
        book = session.get_one(Book, 7, options=[joinedload(Book.author)])
        book.stock = 0
        session.commit()
        session.refresh(book)
    return [book.title, book.stock, book.author.name]


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill, naive=naive, ways=[way_keep_only, way_refresh])
