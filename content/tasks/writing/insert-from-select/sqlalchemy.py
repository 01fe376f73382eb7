from models import Base, Book, Tag, fill
from running import new_session, run
from sqlalchemy import insert, select


# region
async def task() -> list[str]:
    titles = select(Book.title).where(Book.author_id == 7).order_by(Book.id)
    async with new_session.begin() as session:
        await session.execute(insert(Tag).from_select(["name"], titles))
        # The shop had four tags before.
        tags = select(Tag.name).where(Tag.id > 4).order_by(Tag.id)
        return list(await session.scalars(tags))


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill)
