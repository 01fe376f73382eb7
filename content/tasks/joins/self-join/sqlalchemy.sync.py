from models import Base, Book, fill
from running_sync import new_session, run
from sqlalchemy import and_, select
from sqlalchemy.orm import aliased


# region naive
def naive() -> list[tuple[str, str]]:
    other = aliased(Book)
    query = (
        select(Book.title, other.title)
        .join(other, other.year == Book.year)
        .where(Book.year < 1980)
        .order_by(Book.year, Book.id, other.id)
    )
    with new_session() as session:
        return [tuple(row) for row in session.execute(query)]


# endregion


# region
def task() -> list[tuple[str, str]]:
    other = aliased(Book)
    query = (
        select(Book, other)
        .join(other, and_(other.year == Book.year, other.id > Book.id))
        .where(Book.year < 1980)
        .order_by(Book.year, Book.id, other.id)
    )
    with new_session() as session:
        pairs = session.execute(query)
        return [(first.title, second.title) for first, second in pairs]


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill, naive=naive)
