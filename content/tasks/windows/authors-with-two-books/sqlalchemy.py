from models import Author, Base, Book, fill
from running import new_session, run
from sqlalchemy import func, select


# region naive
async def naive() -> list[tuple[str, int]]:
    books = func.count(Book.id)
    query = (
        select(Author.name, books)
        .join(Author.books)
        .where(books >= 2)
        .group_by(Author.id, Author.name)
        .order_by(Author.id)
    )
    async with new_session() as session:
        return [tuple(row) for row in await session.execute(query)]


# endregion


# region
async def task() -> list[tuple[str, int]]:
    books = func.count(Book.id)
    query = (
        select(Author, books)
        .join(Author.books)
        .group_by(Author.id)
        .having(books >= 2)
        .order_by(Author.id)
    )
    async with new_session() as session:
        rows = await session.execute(query)
        return [(author.name, number) for author, number in rows]


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill, naive=naive)
