from models import Author, Base, Book, fill
from running import new_session, run
from sqlalchemy import func, select


# region
async def task() -> list[tuple[str, int]]:
    books = func.count(Book.id)
    query = (
        select(Author.name, books)
        .join(Author.books)
        .group_by(Author.name)
        .having(books > 2)
    )
    async with new_session() as session:
        return [tuple(row) for row in await session.execute(query)]


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill)
