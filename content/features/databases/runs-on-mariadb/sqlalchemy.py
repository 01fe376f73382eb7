from models import Author, Base, fill
from running import new_session, run
from sqlalchemy import select


# region
async def task() -> list[tuple[str, str]]:
    async with new_session.begin() as session:
        session.add(Author(name="Ali Smith", country="GB"))
    async with new_session() as session:
        query = select(Author.name, Author.country).where(
            Author.country == "GB"
        )
        return [
            tuple(row)
            for row in await session.execute(query.order_by(Author.id))
        ]


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill)
