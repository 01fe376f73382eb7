from models import Author, Base, fill
from running import new_session, run
from sqlalchemy import select


# region
async def task() -> list[str]:
    async with new_session() as session:
        lem = select(Author).where(Author.name == "Stanisław Lem")
        author = (await session.scalars(lem)).one()
        return [book.title for book in await author.awaitable_attrs.books]


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill)
