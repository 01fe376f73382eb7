from models import Author, Base, fill
from running import new_session, run
from sqlalchemy import select


# region
async def task() -> tuple[str, str, Author | None]:
    async with new_session() as session:
        lem = await session.get_one(Author, 4)
        again = await session.get_one(Author, 4)
        nobody = await session.get(Author, 99)  # None, not an error
        return lem.name, again.name, nobody


# endregion


# region way_required
async def way_required() -> tuple[str, str]:
    async with new_session() as session:
        lem = await session.get_one(Author, 4)
        nobody = await session.get_one(Author, 99)
        return lem.name, nobody.name


# endregion


# region way_several
async def way_several() -> str:
    async with new_session() as session:
        from_japan = select(Author).where(Author.country == "US")
        author = (await session.scalars(from_japan)).one()
        return author.name


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill, ways=[way_required, way_several])
