from models import Base, Book, fill
from running import new_session, run
from sqlalchemy import func, select
from sqlalchemy.orm import aliased


# region
async def task() -> list[str]:
    place = func.row_number().over(
        partition_by=Book.author_id, order_by=Book.year.desc()
    )
    ranked = select(Book, place.label("place")).subquery()
    newest = aliased(Book, ranked)
    async with new_session() as session:
        books = await session.scalars(
            select(newest).where(ranked.c.place == 1).order_by(newest.author_id)
        )
        return [book.title for book in books]


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill)
