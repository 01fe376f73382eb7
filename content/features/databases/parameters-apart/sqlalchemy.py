from models import Base, Book, fill
from running import new_session, run
from sqlalchemy import func, select


# region
async def task() -> list[tuple[str, bool]]:
    async with new_session() as session:
        books = select(Book.title, func.current_query()).where(
            Book.title == "Kindred"
        )
        rows = (await session.execute(books)).all()
        return [(title, "Kindred" not in sql) for title, sql in rows]


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill)
