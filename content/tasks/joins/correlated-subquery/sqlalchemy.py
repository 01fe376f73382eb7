from models import Author, Base, Book, fill
from running import new_session, run
from sqlalchemy import select


# region naive
async def naive() -> list[tuple[str, str | None]]:
    latest = select(Book.title).order_by(Book.year.desc()).limit(1)
    query = (
        select(Author.name, latest.scalar_subquery())
        .where(Author.id.in_([1, 3, 10]))
        .order_by(Author.id)
    )
    async with new_session() as session:
        return [tuple(row) for row in await session.execute(query)]


# endregion


# region
async def task() -> list[tuple[str, str | None]]:
    latest = (
        select(Book.title)
        .where(Book.author_id == Author.id)
        .order_by(Book.year.desc())
        .limit(1)
        .scalar_subquery()
    )
    query = (
        select(Author.name, latest)
        .where(Author.id.in_([1, 3, 10]))
        .order_by(Author.id)
    )
    async with new_session() as session:
        return [tuple(row) for row in await session.execute(query)]


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill, naive=naive)
