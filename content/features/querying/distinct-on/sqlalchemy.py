from models import Base, Book, fill
from running import new_session, run
from sqlalchemy import select
from sqlalchemy.dialects.postgresql import distinct_on


# region
async def task() -> list[str]:
    newest = (
        select(Book)
        .ext(distinct_on(Book.author_id))
        .order_by(Book.author_id, Book.year.desc())
    )
    async with new_session() as session:
        return [book.title for book in await session.scalars(newest)]


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill)
