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
    await session.execute(
        insert_or_ignore(engine.dialect.name).values(name=name)
    )
    query = select(Author).where(Author.name == name)
    if engine.dialect.name in ("mysql", "mariadb"):
        # A plain SELECT sees the rows of the session's first read.
        query = query.with_for_update(read=True)
    return await session.scalar(query)


async def task() -> list:
    number = select(func.count()).where(Author.name == "Han Kang")
    async with new_session.begin() as session:
        await session.scalar(
            number
        )  # 0, and from now on so for a plain SELECT.
        async with new_session.begin() as another_writer:
            another_writer.add(Author(name="Han Kang", country="KR"))
        author = await get_or_create(session, "Han Kang")
    async with new_session() as session:
        return [author.country, await session.scalar(number)]


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill)
