from models import Author, Base, fill
from running import new_session, run
from sqlalchemy import select


# region
async def task() -> list[str]:
    async with new_session() as session:
        names = await session.scalars(select(Author.name).order_by(Author.id))
        return list(names)


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill)
