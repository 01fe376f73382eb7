from models import Author, Base, Book, fill
from running import new_session, run
from sqlalchemy import func, select


# region
async def task() -> list[tuple[str, str]]:
    titles = func.aggregate_strings(Book.title, "; ")
    query = (
        select(Author.name, titles.aggregate_order_by(Book.title))
        .join(Author.books)
        .where(Author.id <= 2)
        .group_by(Author.id, Author.name)
        .order_by(Author.id)
    )
    async with new_session() as session:
        return [tuple(row) for row in await session.execute(query)]


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill)
