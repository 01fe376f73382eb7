from models import Base, Book, fill
from running import new_session, run
from sqlalchemy import func, select


# region
async def search(words: str) -> list[str]:
    vector = func.to_tsvector("english", Book.title)
    query = func.websearch_to_tsquery("english", words)
    titles = select(Book.title).where(vector.bool_op("@@")(query))
    async with new_session() as session:
        return list(await session.scalars(titles.order_by(Book.id)))


async def task() -> list[list[str]]:
    return [await search("stars hour"), await search("summers or gods -small")]


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill)
