from decimal import Decimal

from models import Author, Base, Book, fill
from running_sync import new_session, run
from sqlalchemy.orm import joinedload, selectinload


# region
def task() -> list:
    with new_session.begin() as session:
        calvino = session.get_one(Author, 2)
        lem = session.get_one(Author, 4)
        fiasco = Book(
            title="Fiasco", author=calvino, price=Decimal(9), year=1986
        )
        session.add(fiasco)
        session.flush()
        fiasco.author = lem
    with new_session() as session:
        load = joinedload(Book.author).selectinload(Author.books)
        fiasco = session.get_one(Book, 16, options=[load])
        author = fiasco.author
        return [author.name, sorted(book.title for book in author.books)]


# endregion


# region way_append
def way_append() -> list:
    with new_session.begin() as session:
        load_books = [selectinload(Author.books)]
        calvino = session.get_one(Author, 2, options=load_books)
        lem = session.get_one(Author, 4)
        fiasco = Book(title="Fiasco", price=Decimal(9), year=1986)
        calvino.books.append(fiasco)
        session.flush()
        fiasco.author = lem  # And calvino.books is without it again.
    with new_session() as session:
        load = joinedload(Book.author).selectinload(Author.books)
        fiasco = session.get_one(Book, 16, options=[load])
        author = fiasco.author
        return [author.name, sorted(book.title for book in author.books)]


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill, ways=[way_append])
