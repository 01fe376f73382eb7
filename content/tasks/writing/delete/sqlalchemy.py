from models import Author, Base, Book, fill
from running import new_session, run
from sqlalchemy import CursorResult, delete, func, select


# region setup
async def count(model: type[Base]) -> int | None:
    async with new_session() as session:
        return await session.scalar(select(func.count()).select_from(model))


# endregion


# region
async def task() -> list[int | None]:
    async with new_session.begin() as session:
        homer = await session.get_one(Author, 10)
        await session.delete(homer)
        deleted = await session.execute(delete(Book).where(Book.year == 1979))
        assert isinstance(deleted, CursorResult)
    return [await count(Author), deleted.rowcount, await count(Book)]


# endregion


# region way_by_key
async def way_by_key() -> list[int | None]:
    async with new_session.begin() as session:
        await session.execute(delete(Author).where(Author.id == 10))
        deleted = await session.execute(delete(Book).where(Book.year == 1979))
        assert isinstance(deleted, CursorResult)
    return [await count(Author), deleted.rowcount, await count(Book)]


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill, ways=[way_by_key])
