from itertools import batched

from limits import IDS
from models import Base, Book, fill
from running_sync import new_session, run
from sqlalchemy import select


# region naive
def naive() -> list[int]:
    with new_session() as session:
        none = session.scalars(select(Book).where(Book.id.in_([])))
        many = session.scalars(select(Book).where(Book.id.in_(IDS)))
        return [len(none.all()), len(many.all())]


# endregion


# region
def books(ids: list[int]) -> list[Book]:
    found: list[Book] = []
    with new_session() as session:
        for part in batched(ids, 10_000):
            query = select(Book).where(Book.id.in_(part))
            found += session.scalars(query)
    return found


def task() -> list[int]:
    return [len(books([])), len(books(IDS))]


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill, naive=naive)
