from models import Base, Book, fill
from running import new_session, run
from sqlalchemy import case, func, select


# region
async def task() -> list[tuple[str, int]]:
    band = case(
        (Book.price < 9, "cheap"), (Book.price < 12, "fair"), else_="dear"
    )
    query = (
        select(band.label("band"), func.count())
        .group_by("band")
        .order_by("band")
    )
    async with new_session() as session:
        return [tuple(row) for row in await session.execute(query)]


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill)
