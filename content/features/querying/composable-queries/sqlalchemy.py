from models import Base, Book, fill
from running import new_session, run
from sqlalchemy import ColumnElement, select

# region
OLD = Book.year < 1970


def few(most: int) -> ColumnElement[bool]:
    return Book.stock < most


async def task() -> list[int]:
    every = select(Book)
    old = every.where(OLD)
    rare = old.where(few(2))
    async with new_session() as session:
        steps = (every, old, rare, every)
        return [len((await session.scalars(query)).all()) for query in steps]


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill)
