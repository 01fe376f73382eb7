from models import Base, Book, fill
from running import new_session, run
from sqlalchemy import func, select


# region
async def task() -> list[str]:
    words = func.to_tsvector("english", Book.title)
    query = func.plainto_tsquery("english", "god")
    async with new_session() as session:
        return list(
            await session.scalars(
                select(Book.title).where(words.bool_op("@@")(query))
            )
        )


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill)
