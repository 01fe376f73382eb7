from models import Base, Book, fill
from running_sync import new_session, run
from sqlalchemy import select, text


# region naive
def naive() -> list[list[str | int]]:
    sql = text(
        "SELECT id, title, author_id FROM book "
        "WHERE author_id = :author ORDER BY id"
    )
    query = select(Book).from_statement(sql)
    with new_session() as session:
        books = session.scalars(query, {"author": 7}).all()
        return [[book.title, book.stock] for book in books]


# endregion


# region
def task() -> list[list[str | int]]:
    sql = text("SELECT * FROM book WHERE author_id = :author ORDER BY id")
    query = select(Book).from_statement(sql)
    with new_session.begin() as session:
        books = session.scalars(query, {"author": 7}).all()
        books[0].stock = 10
        return [[book.title, book.stock] for book in books]


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill, naive=naive)
