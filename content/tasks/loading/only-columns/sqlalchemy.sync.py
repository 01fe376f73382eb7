from many import many_books
from models import Base, Book, fill
from running_sync import new_session, run
from sqlalchemy import select
from sqlalchemy.orm import defer, load_only


# region naive
def naive() -> list[tuple[str, int]]:
    books = select(Book).where(Book.stock > 4).order_by(Book.id)
    with new_session() as session:
        few = session.scalars(books.options(load_only(Book.title)))
        return [(book.title, book.year) for book in few]


# endregion


# region
def task() -> list[tuple[str, int]]:
    books = select(Book).where(Book.stock > 4).order_by(Book.id)
    with new_session() as session:
        few = session.scalars(
            books.options(load_only(Book.title, Book.year, raiseload=True))
        )
        return [(book.title, book.year) for book in few]


# endregion


# region way_defer
def way_defer() -> list[tuple[str, int]]:
    books = select(Book).where(Book.stock > 4).order_by(Book.id)
    with new_session() as session:
        light = session.scalars(books.options(defer(Book.details)))
        return [(book.title, book.year) for book in light]


# endregion

if __name__ == "__main__":
    run(
        task,
        Base,
        fill=many_books(fill, tagged=True),
        naive=naive,
        ways=[way_defer],
    )
