from models import Base, Book, fill
from running import new_session, run
from sqlalchemy import select, union


# region
async def task() -> list[str]:
    old = select(Book.title).where(Book.year < 1965)
    sold_out = select(Book.title).where(Book.stock == 0)
    async with new_session() as session:
        return list(
            await session.scalars(union(old, sold_out).order_by("title"))
        )


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill)
