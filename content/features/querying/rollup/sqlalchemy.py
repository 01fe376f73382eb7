from models import Base, Book, fill
from running import engine, new_session, run
from sqlalchemy import func, select


# region
async def task() -> list[tuple[int | None, int]]:
    query = select(Book.author_id, func.sum(Book.stock)).where(
        Book.author_id <= 2
    )
    query = query.group_by(func.rollup(Book.author_id))
    if engine.dialect.name == "postgresql":
        query = query.order_by(Book.author_id.nulls_last())
    async with new_session() as session:
        rows = await session.execute(query)
        # MariaDB's sum of integers is a decimal.
        return [(author, int(total)) for author, total in rows]


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill)
