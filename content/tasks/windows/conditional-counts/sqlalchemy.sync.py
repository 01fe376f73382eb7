from models import Author, Base, Book, fill
from running_sync import new_session, run
from sqlalchemy import case, func, select


# region naive
def naive() -> list[tuple[str, int, int, int]]:
    query = (
        select(
            Author.name,
            func.count(Book.id),
            func.count(Book.stock == 0),
            func.count(Book.price < 10),
        )
        .join(Author.books)
        .where(Author.id.in_([1, 2, 7]))
        .group_by(Author.id, Author.name)
        .order_by(Author.id)
    )
    with new_session() as session:
        return [tuple(row) for row in session.execute(query)]


# endregion


# region
def task() -> list[tuple[str, int, int, int]]:
    query = (
        select(
            Author.name,
            func.count(Book.id),
            func.count(case((Book.stock == 0, Book.id))),
            func.count(case((Book.price < 10, Book.id))),
        )
        .join(Author.books)
        .where(Author.id.in_([1, 2, 7]))
        .group_by(Author.id, Author.name)
        .order_by(Author.id)
    )
    with new_session() as session:
        return [tuple(row) for row in session.execute(query)]


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill, naive=naive)
