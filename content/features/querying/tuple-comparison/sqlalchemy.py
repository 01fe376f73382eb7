from models import Base, Book, fill
from running import new_session, run
from sqlalchemy import select, tuple_


# region
async def task() -> list[tuple[int, str]]:
    query = (
        select(Book.year, Book.title)
        .where(tuple_(Book.year, Book.id) > (1979, 4))
        .order_by(Book.year, Book.id)
        .limit(3)
    )
    async with new_session() as session:
        return [tuple(row) for row in await session.execute(query)]


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill)
