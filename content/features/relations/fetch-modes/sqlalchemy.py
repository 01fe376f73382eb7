from models import Base, Book, fill
from running import new_session, run
from sqlalchemy import select
from sqlalchemy.orm import selectinload


# region
async def task() -> list[str | int]:
    async with new_session() as session:
        books = select(Book).options(selectinload("*")).order_by(Book.id)
        names = [book.author.name for book in await session.scalars(books)]
    return [names[6], len(names)]


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill)
