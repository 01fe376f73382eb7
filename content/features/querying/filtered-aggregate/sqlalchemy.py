from models import Base, Book, fill
from running import engine, new_session, run
from sqlalchemy import case, func, select


# region
async def task() -> list[int]:
    sold_out = func.count(Book.id).filter(Book.stock == 0)
    if engine.dialect.name in ("mysql", "mariadb"):  # no FILTER there
        sold_out = func.count(case((Book.stock == 0, Book.id)))
    async with new_session() as session:
        counts = await session.execute(select(func.count(Book.id), sold_out))
        return list(counts.one())


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill)
