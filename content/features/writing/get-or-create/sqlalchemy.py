from models import Author, Base, fill
from running import engine, new_session, run
from sqlalchemy import func, insert, select
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncSession


# region setup
def insert_or_ignore(dialect: str):
    if dialect == "postgresql":
        return postgresql.insert(Author).on_conflict_do_nothing()
    if dialect == "sqlite":
        return sqlite.insert(Author).on_conflict_do_nothing()
    return insert(Author).prefix_with("IGNORE")  # MySQL and MariaDB


# endregion


# region
async def get_or_create(session: AsyncSession, name: str) -> Author:
    await session.execute(insert_or_ignore(engine.dialect.name).values(name=name))
    return await session.scalar(select(Author).where(Author.name == name))


async def task() -> list:
    async with new_session.begin() as another_writer:
        another_writer.add(Author(name="Han Kang", country="KR"))
    async with new_session.begin() as session:
        author = await get_or_create(session, "Han Kang")
        number = select(func.count()).where(Author.name == "Han Kang")
        return [author.country, await session.scalar(number)]


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill)
