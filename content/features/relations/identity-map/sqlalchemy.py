from models import Author, Base, Book, fill
from running import new_session, run
from sqlalchemy import select
from sqlalchemy.orm import joinedload


# region
async def task() -> list[str]:
    async with new_session() as session:
        lem = select(Author).where(Author.name == "Stanisław Lem")
        author = (await session.scalars(lem)).one()
        solaris = select(Book).where(Book.title == "Solaris")
        solaris = solaris.options(joinedload(Book.author))
        book = (await session.scalars(solaris)).one()
        assert book.author is author, "two objects for one row"
        return [book.title, "one object"]


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill)
