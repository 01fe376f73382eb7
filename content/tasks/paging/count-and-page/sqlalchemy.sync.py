from models import Base, Book, fill
from running_sync import new_session, run
from sqlalchemy import func, select


# region
def task() -> tuple[int, list[str]]:
    page, size = 3, 4
    books = select(Book).where(Book.stock > 0)
    with new_session() as session:
        total = session.scalar(books.with_only_columns(func.count(Book.id)))
        rows = session.scalars(
            books.order_by(Book.year, Book.id)
            .limit(size)
            .offset((page - 1) * size)
        )
        return total or 0, [book.title for book in rows]


# endregion


# region way_window
def way_window() -> tuple[int, list[str]]:
    page, size = 3, 4
    books = (
        select(Book, func.count().over())
        .where(Book.stock > 0)
        .order_by(Book.year, Book.id)
        .limit(size)
        .offset((page - 1) * size)
    )
    with new_session() as session:
        rows = session.execute(books).all()
        # A page after the last has no rows, and so no total.
        return rows[0][1] if rows else 0, [book.title for book, _ in rows]


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill, ways=[way_window])
