from models import Author, Base, Book, fill
from running_sync import new_session, run
from sqlalchemy import CursorResult, delete, func, select


# region setup
def count(model: type[Base]) -> int | None:
    with new_session() as session:
        return session.scalar(select(func.count()).select_from(model))


# endregion


# region
def task() -> list[int | None]:
    with new_session.begin() as session:
        homer = session.get_one(Author, 10)
        session.delete(homer)
        deleted = session.execute(delete(Book).where(Book.year == 1979))
        assert isinstance(deleted, CursorResult)
    return [count(Author), deleted.rowcount, count(Book)]


# endregion


# region way_by_key
def way_by_key() -> list[int | None]:
    with new_session.begin() as session:
        session.execute(delete(Author).where(Author.id == 10))
        deleted = session.execute(delete(Book).where(Book.year == 1979))
        assert isinstance(deleted, CursorResult)
    return [count(Author), deleted.rowcount, count(Book)]


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill, ways=[way_by_key])
