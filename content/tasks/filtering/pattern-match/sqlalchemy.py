from models import Base, Book, fill
from running import new_session, run
from sqlalchemy import select


# region
async def task() -> list[str]:
    titles = (
        select(Book.title)
        .where(Book.title.regexp_match(r"(?i)^the \w+$"))
        .order_by(Book.id)
    )
    async with new_session() as session:
        return list(await session.scalars(titles))


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill)
