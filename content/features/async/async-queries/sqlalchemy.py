from models import Author, Base, fill
from running import new_session, run
from sqlalchemy import select


# region
async def task() -> list[str]:
    async with new_session.begin() as session:
        session.add(Author(name="N. K. Jemisin", country="US"))
    async with new_session() as session:
        names = (
            select(Author.name)
            .where(Author.country == "US")
            .order_by(Author.name)
        )
        return list(await session.scalars(names))


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill)
