from models import Author, Base, fill
from running_sync import engine, new_session, run
from sqlalchemy import insert, select
from sqlalchemy.dialects import mysql, postgresql, sqlite

# region setup
ROWS = [
    {"name": "Han Kang", "country": "KR"},
    {"name": "Homer", "country": "GR"},
]
# endregion


# region naive
def naive() -> None:
    with new_session.begin() as session:
        session.execute(insert(Author), ROWS)


# endregion


# region
def insert_or_ignore(dialect: str):
    if dialect == "postgresql":
        return postgresql.insert(Author).on_conflict_do_nothing()
    if dialect == "sqlite":
        return sqlite.insert(Author).on_conflict_do_nothing()
    # MySQL and MariaDB have no DO NOTHING: this writes what is there.
    return mysql.insert(Author).on_duplicate_key_update(id=Author.id)


def task() -> list[tuple[str, str | None]]:
    with new_session.begin() as session:
        session.execute(insert_or_ignore(engine.dialect.name).values(ROWS))
        authors = select(Author.name, Author.country).order_by(Author.name)
        found = authors.where(Author.name.in_(["Han Kang", "Homer"]))
        return [(name, country) for name, country in session.execute(found)]


# endregion


# region way_returning
def way_returning() -> list[tuple[str, str | None]]:
    insert_new = insert_or_ignore(engine.dialect.name)
    if engine.dialect.name == "mysql":  # Or the others come back as well.
        insert_new = insert(Author).prefix_with("IGNORE")
    with new_session.begin() as session:
        new = session.scalars(insert_new.values(ROWS).returning(Author))
        return [(author.name, author.country) for author in new]


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill, naive=naive, ways=[way_returning])
