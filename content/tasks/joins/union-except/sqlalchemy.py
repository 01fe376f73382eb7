from models import Base, Book, fill
from running import new_session, run
from sqlalchemy import except_, select, union


# region naive
async def naive() -> list[str]:
    old = select(Book.title).where(Book.year < 1965)
    sold_out = select(Book.title).where(Book.stock == 0)
    either = union(old, sold_out).where(Book.price < 10)
    async with new_session() as session:
        return list(await session.scalars(either.order_by("title")))


# endregion


# region
async def task() -> list[list[str]]:
    old = select(Book.title, Book.price).where(Book.year < 1965)
    sold_out = select(Book.title, Book.price).where(Book.stock == 0)
    either = union(old, sold_out).subquery()
    cheap = select(either.c.title).where(either.c.price < 10)
    rare = except_(
        select(Book.title).where(Book.year < 1970),
        select(Book.title).where(Book.stock > 5),
    )
    async with new_session() as session:
        return [
            list(await session.scalars(query.order_by("title")))
            for query in (cheap, rare)
        ]


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill, naive=naive)
