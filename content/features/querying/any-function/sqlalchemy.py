from models import Base, Book, fill
from running import new_session, run
from sqlalchemy import func, select


# region
async def task() -> list[tuple[str, int | None]]:
    # Whatever is called on func is called in SQL.
    query = (
        select(Book.title, func.nullif(Book.stock, 0))
        .where(Book.id.in_([2, 3, 12]))
        .order_by(Book.id)
    )
    async with new_session() as session:
        return [tuple(row) for row in await session.execute(query)]


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill)
