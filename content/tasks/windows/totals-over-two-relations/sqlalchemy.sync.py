from models import Author, Base, Book, book_tag, fill
from running_sync import new_session, run
from sqlalchemy import func, select


# region naive
def naive() -> list[tuple[str, int, int]]:
    query = (
        select(Author.name, func.sum(Book.stock), func.count(book_tag.c.tag_id))
        .join(Author.books)
        .outerjoin(book_tag)
        .where(Author.id.in_([1, 4]))
        .group_by(Author.id, Author.name)
        .order_by(Author.id)
    )
    with new_session() as session:
        rows = session.execute(query)
        # MariaDB's sum of integers is a decimal.
        return [(name, int(stock), tags) for name, stock, tags in rows]


# endregion


# region
def task() -> list[tuple[str, int, int]]:
    stock = select(func.coalesce(func.sum(Book.stock), 0))
    stock = stock.where(Book.author_id == Author.id)
    tags = (
        select(func.count())
        .select_from(Book)
        .join(book_tag)
        .where(Book.author_id == Author.id)
    )
    query = (
        select(Author.name, stock.scalar_subquery(), tags.scalar_subquery())
        .where(Author.id.in_([1, 4]))
        .order_by(Author.id)
    )
    with new_session() as session:
        rows = session.execute(query)
        # MariaDB's sum of integers is a decimal.
        return [(name, int(stock), tags) for name, stock, tags in rows]


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill, naive=naive)
