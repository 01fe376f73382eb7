from models import Author, Base, Book, fill
from running_sync import new_session, run
from sqlalchemy import select


# region naive
def naive() -> list[list[str]]:
    names = select(Author.name).join(Author.books).order_by(Author.id)
    with new_session() as session:
        cheap = session.scalars(names.where(Book.price < 10))
        others = session.scalars(names.where(Book.price >= 10))
        return [list(cheap), list(others)]


# endregion


# region
def task() -> list[list[str]]:
    names = select(Author.name).order_by(Author.id)
    has_cheap = Author.books.any(Book.price < 10)
    with new_session() as session:
        cheap = session.scalars(names.where(has_cheap))
        others = session.scalars(names.where(~has_cheap))
        return [list(cheap), list(others)]


# endregion


# region way_exists
def way_exists() -> list[list[str]]:
    has_cheap = (
        select(Book.id)
        .where(Book.author_id == Author.id, Book.price < 10)
        .exists()
    )
    names = select(Author.name).order_by(Author.id)
    with new_session() as session:
        cheap = session.scalars(names.where(has_cheap))
        others = session.scalars(names.where(~has_cheap))
        return [list(cheap), list(others)]


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill, naive=naive, ways=[way_exists])
