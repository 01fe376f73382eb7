from models import Author, Base, fill
from running import engine, new_session, run
from sqlalchemy import insert, select
from sqlalchemy.dialects import postgresql, sqlite

# region setup
ROWS = [
    {"name": "Han Kang", "country": "KR"},
    {"name": "Homer", "country": "GR"},
]
# endregion


# region naive
async def naive() -> None:
    async with new_session.begin() as session:
        await session.execute(insert(Author), ROWS)


# endregion


# region
def insert_or_ignore(dialect: str):
    if dialect == "postgresql":
        return postgresql.insert(Author).on_conflict_do_nothing()
    if dialect == "sqlite":
        return sqlite.insert(Author).on_conflict_do_nothing()
    return insert(Author).prefix_with("IGNORE")  # MySQL and MariaDB


async def task() -> list[tuple[str, str | None]]:
    async with new_session.begin() as session:
        await session.execute(
            insert_or_ignore(engine.dialect.name).values(ROWS)
        )
        authors = select(Author.name, Author.country).order_by(Author.name)
        found = authors.where(Author.name.in_(["Han Kang", "Homer"]))
        return [
            (name, country) for name, country in await session.execute(found)
        ]


# endregion


# region way_returning
async def way_returning() -> list[tuple[str, str | None]]:
    insert_new = insert_or_ignore(engine.dialect.name).values(ROWS)
    async with new_session.begin() as session:
        new = await session.scalars(insert_new.returning(Author))
        return [(author.name, author.country) for author in new]


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill, naive=naive, ways=[way_returning])
