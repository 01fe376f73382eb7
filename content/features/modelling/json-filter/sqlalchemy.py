from models import Base, Book, fill
from running import new_session, run
from sqlalchemy import select


# region
async def task() -> list[str]:
    async with new_session() as session:
        long_books = (
            select(Book.title)
            .where(Book.details["pages"].as_integer() > 380)
            .order_by(Book.id)
        )
        return list(await session.scalars(long_books))


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill)
