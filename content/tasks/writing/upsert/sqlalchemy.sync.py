from models import Author, Base, fill
from running_sync import engine, new_session, run
from sqlalchemy import select
from sqlalchemy.dialects import mysql, postgresql, sqlite

ROWS = [{"name": "Homer", "country": "GR"}, {"name": "Han Kang", "country": "KR"}]


# region
def upsert(dialect: str):
    if dialect == "mysql":
        insert = mysql.insert(Author).values(ROWS)
        return insert.on_duplicate_key_update(country=insert.inserted.country)
    insert = (
        (postgresql if dialect == "postgresql" else sqlite).insert(Author).values(ROWS)
    )
    return insert.on_conflict_do_update(
        index_elements=[Author.name], set_={"country": insert.excluded.country}
    )


def task() -> list[tuple[str, str | None]]:
    with new_session.begin() as session:
        session.execute(upsert(engine.dialect.name))
        authors = session.scalars(
            select(Author)
            .where(Author.name.in_(["Han Kang", "Homer"]))
            .order_by(Author.name)
        )
        return [(author.name, author.country) for author in authors]


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill)
