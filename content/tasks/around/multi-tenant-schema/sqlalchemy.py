from running import engine, new_session, run
from sqlalchemy import String, func, select, text
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


# region setup
class Base(DeclarativeBase):
    pass


class Book(Base):
    __tablename__ = "book"

    id: Mapped[int] = mapped_column(primary_key=True)
    title: Mapped[str] = mapped_column(String(200))


def fill(session: Session) -> None:
    session.add(Book(id=1, title="Ficciones"))
    for schema, title in {"north": "Kindred", "south": "Mort"}.items():
        session.execute(text(f"DROP SCHEMA IF EXISTS {schema} CASCADE"))
        session.execute(text(f"CREATE SCHEMA {schema}"))
        table = Book.__table__.to_metadata(Base.metadata, schema=schema)
        table.create(session.connection())
        session.execute(table.insert(), {"id": 1, "title": title})
        Base.metadata.remove(table)


TITLES = select(Book.title).order_by(Book.id)


# endregion


# region naive
async def naive() -> list[list[str]]:
    result = []
    for tenant in ["north", "south"]:
        async with new_session() as session:
            path = func.set_config("search_path", tenant, False)
            await session.execute(select(path))
            result.append(list(await session.scalars(TITLES)))
            await session.commit()
    try:
        async with new_session() as session:  # The next one, without a tenant.
            return [*result, list(await session.scalars(TITLES))]
    finally:
        await engine.dispose()


# endregion


# region
async def task() -> list[list[str]]:
    result = []
    for tenant in ["north", "south"]:
        tables = {None: tenant}
        shop = engine.execution_options(schema_translate_map=tables)
        async with new_session(bind=shop) as session:
            result.append(list(await session.scalars(TITLES)))
            await session.commit()
    async with new_session() as session:  # The next one, without a tenant.
        return [*result, list(await session.scalars(TITLES))]


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill, naive=naive)
