from models import Author, Base, Book, fill
from running import new_session, run
from sqlalchemy import select, true


# region
async def task() -> list[tuple[str, str]]:
    newest = (
        select(Book.title)
        .where(Book.author_id == Author.id)
        .order_by(Book.year.desc())
        .limit(2)
        .lateral("newest")
    )
    query = (
        select(Author.name, newest.c.title)
        .join(newest, true())
        .where(Author.country.in_(["IT", "GB"]))
        .order_by(Author.id)
    )
    async with new_session() as session:
        return [tuple(row) for row in await session.execute(query)]


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill)
