from memory import PART, measured, share
from models import Author, Base
from running_sync import new_session, run
from sqlalchemy import insert, select
from sqlalchemy.orm import DeclarativeBase, Session


# region setup
class Nothing(DeclarativeBase):
    """For a process that leaves the tables alone."""


def fill(session: Session) -> None:
    names = [f"Author {number}" for number in range(1, 30_001)]
    session.execute(insert(Author), [{"name": name} for name in names])


# endregion


# region naive
@measured
def naive() -> list[int | str]:
    with new_session() as session:
        found = session.scalars(select(Author).order_by(Author.id))
        authors = found.all()
        return [len(authors), share()]


# endregion


# region
@measured
def task() -> list[int | str]:
    count = 0
    query = select(Author).order_by(Author.id).execution_options(yield_per=500)
    with new_session() as session:
        for _ in session.scalars(query):
            count += 1
    return [count, share()]


# endregion

if __name__ == "__main__":
    run(
        task,
        Nothing if PART else Base,
        create=not PART,
        fill=None if PART else fill,
        naive=naive,
    )
