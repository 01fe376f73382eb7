from models import Author, Base, Book, Tag, fill
from running import new_session, run
from sqlalchemy import func, select


# region
async def task() -> list:
    always_true = "x' OR '1'='1"
    author = Author(name="Robert'); DROP TABLE book; --")
    async with new_session.begin() as session:
        found = await session.scalars(
            select(Tag.name).where(Tag.name == always_true)
        )
        session.add(author)
        await session.flush()
        await session.refresh(author)
        books = await session.scalar(select(func.count(Book.id)))
        return [list(found), author.name, books]


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill)
