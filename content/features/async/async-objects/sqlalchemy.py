from models import Author, Base, fill
from running import new_session, run
from sqlalchemy import select


# region
async def task() -> list[tuple[str, str | None]]:
    async with new_session.begin() as session:
        homer = await session.scalar(
            select(Author).where(Author.name == "Homer")
        )
        homer.country = "GR"
        author = Author(name="Nobody", country="GR")
        session.add(author)
        await session.flush()
        await session.delete(author)
    async with new_session() as session:
        authors = select(Author.name, Author.country).where(
            Author.country == "GR"
        )
        return [tuple(row) for row in await session.execute(authors)]


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill)
