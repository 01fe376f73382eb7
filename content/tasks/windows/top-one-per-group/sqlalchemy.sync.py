from models import Base, Book, fill
from running_sync import new_session, run
from sqlalchemy import func, select
from sqlalchemy.orm import aliased


# region naive
def naive() -> list[str]:
    place = func.rank().over(
        partition_by=Book.author_id, order_by=Book.price.desc()
    )
    query = (
        select(Book)
        .where(Book.author_id.in_([1, 4, 7]), place == 1)
        .order_by(Book.author_id, Book.id)
    )
    with new_session() as session:
        return [book.title for book in session.scalars(query)]


# endregion


# region
def task() -> list[str]:
    place = func.rank().over(
        partition_by=Book.author_id, order_by=Book.price.desc()
    )
    ranked = (
        select(Book, place.label("place"))
        .where(Book.author_id.in_([1, 4, 7]))
        .subquery()
    )
    top = aliased(Book, ranked)
    query = select(top).where(ranked.c.place == 1)
    query = query.order_by(top.author_id, top.id)
    with new_session() as session:
        return [book.title for book in session.scalars(query)]


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill, naive=naive)
