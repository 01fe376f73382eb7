from many import many_books
from models import Author, Base, Book, fill
from running_sync import new_session, run
from sqlalchemy import func, select
from sqlalchemy.orm import selectinload, with_parent


# region naive
def naive() -> list[tuple[str, int]]:
    authors = select(Author).options(selectinload(Author.books))
    result = []
    with new_session() as session:
        for author in session.scalars(authors.order_by(Author.id)):
            in_stock = select(func.count(Book.id)).where(
                with_parent(author, Author.books), Book.stock > 0
            )
            count = session.scalar(in_stock)
            result.append((author.name, count or 0))
    return result


# endregion


# region
def task() -> list[tuple[str, int]]:
    authors = select(Author).options(selectinload(Author.books))
    with new_session() as session:
        return [
            (author.name, sum(book.stock > 0 for book in author.books))
            for author in session.scalars(authors.order_by(Author.id))
        ]


# endregion


# region way_count
def way_count() -> list[tuple[str, int]]:
    query = (
        select(Author.name, func.count(Book.id))
        .outerjoin(Author.books.and_(Book.stock > 0))
        .group_by(Author.id, Author.name)
        .order_by(Author.id)
    )
    with new_session() as session:
        return [(name, count) for name, count in session.execute(query)]


# endregion

if __name__ == "__main__":
    run(
        task,
        Base,
        fill=many_books(fill, tagged=True),
        naive=naive,
        ways=[way_count],
    )
