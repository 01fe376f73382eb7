from models import Author, Base, fill
from running_sync import engine, new_session, run
from sqlalchemy import select
from sqlalchemy.dialects import mysql, postgresql, sqlite


# region
def upsert(dialect: str):
    if dialect in ("mysql", "mariadb"):
        insert = mysql.insert(Author)
        return insert.on_duplicate_key_update(country=insert.inserted.country)
    insert = {"postgresql": postgresql.insert, "sqlite": sqlite.insert}[
        dialect
    ](Author)
    return insert.on_conflict_do_update(
        index_elements=[Author.name], set_={"country": insert.excluded.country}
    )


def task() -> list[tuple[str, str | None]]:
    rows = [
        {"name": "Homer", "country": "GR"},
        {"name": "Han Kang", "country": "KR"},
    ]
    with new_session.begin() as session:
        session.execute(upsert(engine.dialect.name).values(rows))
        authors = session.scalars(
            select(Author)
            .where(Author.name.in_(["Han Kang", "Homer"]))
            .order_by(Author.name)
        )
        return [(author.name, author.country) for author in authors]


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill)
