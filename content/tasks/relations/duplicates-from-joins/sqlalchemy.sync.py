from models import Base, Book, Tag, fill
from running_sync import new_session, run
from sqlalchemy import func, select


# region naive
def naive() -> list:
    wanted = Tag.name.in_(["science fiction", "classic"])
    query = select(Book).join(Book.tags).where(wanted).order_by(Book.id)
    count = select(func.count(Book.id)).join(Book.tags).where(wanted)
    with new_session() as session:
        books = session.scalars(query)
        titles = [book.title for book in books]
        return [titles, session.scalar(count)]


# endregion


# region
def task() -> list:
    tagged = Book.tags.any(Tag.name.in_(["science fiction", "classic"]))
    query = select(Book).where(tagged).order_by(Book.id)
    count = select(func.count(Book.id)).where(tagged)
    with new_session() as session:
        books = session.scalars(query)
        titles = [book.title for book in books]
        return [titles, session.scalar(count)]


# endregion


# region way_unique
def way_unique() -> list:
    wanted = Tag.name.in_(["science fiction", "classic"])
    query = select(Book).join(Book.tags).where(wanted).order_by(Book.id)
    count = select(func.count(Book.id.distinct())).join(Book.tags).where(wanted)
    with new_session() as session:
        books = session.scalars(query).unique()
        titles = [book.title for book in books]
        return [titles, session.scalar(count)]


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill, naive=naive, ways=[way_unique])
