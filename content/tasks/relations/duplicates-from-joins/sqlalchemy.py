from models import Base, Book, Tag, fill
from running import new_session, run
from sqlalchemy import func, select


# region naive
async def naive() -> list:
    wanted = Tag.name.in_(["science fiction", "classic"])
    query = select(Book).join(Book.tags).where(wanted).order_by(Book.id)
    count = select(func.count(Book.id)).join(Book.tags).where(wanted)
    async with new_session() as session:
        books = await session.scalars(query)
        titles = [book.title for book in books]
        return [titles, await session.scalar(count)]


# endregion


# region
async def task() -> list:
    tagged = Book.tags.any(Tag.name.in_(["science fiction", "classic"]))
    query = select(Book).where(tagged).order_by(Book.id)
    count = select(func.count(Book.id)).where(tagged)
    async with new_session() as session:
        books = await session.scalars(query)
        titles = [book.title for book in books]
        return [titles, await session.scalar(count)]


# endregion


# region way_unique
async def way_unique() -> list:
    wanted = Tag.name.in_(["science fiction", "classic"])
    query = select(Book).join(Book.tags).where(wanted).order_by(Book.id)
    count = select(func.count(Book.id.distinct())).join(Book.tags).where(wanted)
    async with new_session() as session:
        books = (await session.scalars(query)).unique()
        titles = [book.title for book in books]
        return [titles, await session.scalar(count)]


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill, naive=naive, ways=[way_unique])
