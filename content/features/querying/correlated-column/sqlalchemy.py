from models import Author, Base, Book, fill
from running import new_session, run
from sqlalchemy import or_, select


# region
async def task() -> list[tuple[str, str | None]]:
    newest = (
        select(Book.title)
        .where(Book.author_id == Author.id)
        .order_by(Book.year.desc())
        .limit(1)
        .scalar_subquery()
    )
    query = (
        select(Author.name, newest)
        .where(or_(Author.country == "US", Author.country.is_(None)))
        .order_by(Author.id)
    )
    async with new_session() as session:
        return [tuple(row) for row in await session.execute(query)]


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill)
