from models import Author, Base, Book, fill
from running import new_session, run
from sqlalchemy import select


# region
async def task() -> list[str]:
    query = (
        select(Author.name)
        .where(Author.books.any(Book.stock == 0))
        .order_by(Author.id)
    )
    async with new_session() as session:
        return list(await session.scalars(query))


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill)
