from models import Author, Base, fill
from running import new_session, run
from sqlalchemy import select


# region naive
async def naive() -> list[str]:
    elsewhere = select(Author.name).where(Author.country != "US")
    async with new_session() as session:
        return list(await session.scalars(elsewhere.order_by(Author.id)))


# endregion


# region
async def task() -> list[str]:
    elsewhere = select(Author.name).where(Author.country.is_distinct_from("US"))
    async with new_session() as session:
        return list(await session.scalars(elsewhere.order_by(Author.id)))


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill, naive=naive)
