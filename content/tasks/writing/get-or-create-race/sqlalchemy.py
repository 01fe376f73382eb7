from models import Author, Base, fill
from running import engine, new_session, run
from sqlalchemy import func, select
from sqlalchemy.dialects import mysql, postgresql, sqlite
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession


# region setup
async def another_writer() -> None:
    async with new_session.begin() as session:
        session.add(Author(name="Han Kang", country="KR"))


async def country_and_number(author: Author) -> tuple[str | None, int | None]:
    number = select(func.count()).where(Author.name == "Han Kang")
    async with new_session() as session:
        return author.country, await session.scalar(number)


def insert_or_ignore(dialect: str):
    if dialect == "postgresql":
        return postgresql.insert(Author).on_conflict_do_nothing()
    if dialect == "sqlite":
        return sqlite.insert(Author).on_conflict_do_nothing()
    return mysql.insert(Author).on_duplicate_key_update(id=Author.id)


# endregion


# region naive
async def naive() -> tuple[str | None, int | None]:
    async with new_session() as session:
        author = await session.scalar(
            select(Author).where(Author.name == "Han Kang")
        )
        if author is None:
            await another_writer()  # is faster
            author = Author(name="Han Kang")
            session.add(author)
            await session.commit()
        return await country_and_number(author)


# endregion


# region
async def get_or_create(session: AsyncSession, name: str) -> Author:
    query = select(Author).where(Author.name == name)
    author = await session.scalar(query)
    if author is None:
        await another_writer()  # is faster
        try:
            async with session.begin_nested():
                author = Author(name=name)
                session.add(author)
        except IntegrityError:
            if engine.dialect.name == "mysql":  # MariaDB too
                # A plain SELECT would still see what the first one saw.
                query = query.with_for_update(read=True)
            author = (await session.scalars(query)).one()
    return author


async def task() -> tuple[str | None, int | None]:
    async with new_session() as session:
        author = await get_or_create(session, "Han Kang")
        await session.commit()
        return await country_and_number(author)


# endregion


# region way_do_nothing
async def way_do_nothing() -> tuple[str | None, int | None]:
    query = select(Author).where(Author.name == "Han Kang")
    async with new_session() as session:
        author = await session.scalar(query)
        if author is None:
            await another_writer()  # is faster
            await session.execute(
                insert_or_ignore(engine.dialect.name).values(name="Han Kang")
            )
            if engine.dialect.name == "mysql":
                query = query.with_for_update(read=True)
            author = (await session.scalars(query)).one()
        await session.commit()
        return await country_and_number(author)


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill, naive=naive, ways=[way_do_nothing])
