from models import Author, Base, fill
from running import engine, new_session, run
from sqlalchemy import select
from sqlalchemy.dialects import mysql, postgresql, sqlite


# region
def insert_or_ignore(dialect: str):
    if dialect == "postgresql":
        return postgresql.insert(Author).on_conflict_do_nothing()
    if dialect == "sqlite":
        return sqlite.insert(Author).on_conflict_do_nothing()
    # MySQL and MariaDB have no DO NOTHING: this writes what is there.
    return mysql.insert(Author).on_duplicate_key_update(id=Author.id)


async def task() -> list[tuple[str, str | None]]:
    rows = [
        {"name": "Homer", "country": "GR"},
        {"name": "Han Kang", "country": "KR"},
    ]
    async with new_session.begin() as session:
        await session.execute(
            insert_or_ignore(engine.dialect.name).values(rows)
        )
        authors = select(Author.name, Author.country).order_by(Author.name)
        found = authors.where(Author.name.in_(["Han Kang", "Homer"]))
        return [tuple(row) for row in await session.execute(found)]


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill)
