from models import Author, Base, fill
from running import new_session, run
from sqlalchemy import select
from sqlalchemy.orm import selectinload


# region
async def task() -> list[tuple[str, list[str]]]:
    async with new_session() as session:
        authors = await session.scalars(
            select(Author)
            .options(selectinload(Author.books))
            .order_by(Author.id)
        )
        return [(a.name, [book.title for book in a.books]) for a in authors]


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill)
