from models import Author, Base, fill
from running_sync import engine, new_session, run
from sqlalchemy import func, select
from sqlalchemy.dialects import mysql, postgresql, sqlite
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session


# region setup
def another_writer() -> None:
    with new_session.begin() as session:
        session.add(Author(name="Han Kang", country="KR"))


def country_and_number(author: Author) -> tuple[str | None, int | None]:
    number = select(func.count()).where(Author.name == "Han Kang")
    with new_session() as session:
        return author.country, session.scalar(number)


def insert_or_ignore(dialect: str):
    if dialect == "postgresql":
        return postgresql.insert(Author).on_conflict_do_nothing()
    if dialect == "sqlite":
        return sqlite.insert(Author).on_conflict_do_nothing()
    return mysql.insert(Author).on_duplicate_key_update(id=Author.id)


# endregion


# region naive
def naive() -> tuple[str | None, int | None]:
    with new_session() as session:
        author = session.scalar(select(Author).where(Author.name == "Han Kang"))
        if author is None:
            another_writer()  # is faster
            author = Author(name="Han Kang")
            session.add(author)
            session.commit()
        return country_and_number(author)


# endregion


# region
def get_or_create(session: Session, name: str) -> Author:
    query = select(Author).where(Author.name == name)
    author = session.scalar(query)
    if author is None:
        another_writer()  # is faster
        try:
            with session.begin_nested():
                author = Author(name=name)
                session.add(author)
        except IntegrityError:
            if engine.dialect.name == "mysql":  # MariaDB too
                # A plain SELECT would still see what the first one saw.
                query = query.with_for_update(read=True)
            author = session.scalars(query).one()
    return author


def task() -> tuple[str | None, int | None]:
    with new_session() as session:
        author = get_or_create(session, "Han Kang")
        session.commit()
        return country_and_number(author)


# endregion


# region way_do_nothing
def way_do_nothing() -> tuple[str | None, int | None]:
    query = select(Author).where(Author.name == "Han Kang")
    with new_session() as session:
        author = session.scalar(query)
        if author is None:
            another_writer()  # is faster
            session.execute(
                insert_or_ignore(engine.dialect.name).values(name="Han Kang")
            )
            if engine.dialect.name == "mysql":
                query = query.with_for_update(read=True)
            author = session.scalars(query).one()
        session.commit()
        return country_and_number(author)


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill, naive=naive, ways=[way_do_nothing])
