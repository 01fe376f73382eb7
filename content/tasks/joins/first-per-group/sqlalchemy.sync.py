from models import Base, Book, fill
from running_sync import engine, new_session, run
from sqlalchemy import func, select
from sqlalchemy.dialects.postgresql import distinct_on
from sqlalchemy.orm import aliased


# region naive
def naive() -> list[tuple[str, int]]:
    query = (
        select(Book.title, func.max(Book.year))
        .where(Book.author_id.in_([1, 2, 7]))
        .group_by(Book.author_id)
        .order_by(Book.author_id)
    )
    with new_session() as session:
        return [tuple(row) for row in session.execute(query)]


# endregion


# region
def task() -> list[tuple[str, int]]:
    books = select(Book).where(Book.author_id.in_([1, 2, 7]))
    if engine.dialect.name == "postgresql":
        newest = books.ext(distinct_on(Book.author_id)).order_by(
            Book.author_id, Book.year.desc()
        )
    else:
        place = func.row_number().over(
            partition_by=Book.author_id, order_by=Book.year.desc()
        )
        ranked = books.add_columns(place.label("place")).subquery()
        book = aliased(Book, ranked)
        newest = select(book).where(ranked.c.place == 1)
        newest = newest.order_by(book.author_id)
    with new_session() as session:
        found = session.scalars(newest)
        return [(book.title, book.year) for book in found]


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill, naive=naive)
