from running_sync import engine, new_session, run
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
def naive() -> list[list[str]]:
    result = []
    for tenant in ["north", "south"]:
        with new_session() as session:
            path = func.set_config("search_path", tenant, False)
            session.execute(select(path))
            result.append(list(session.scalars(TITLES)))
            session.commit()
    try:
        with new_session() as session:  # The next one, without a tenant.
            return [*result, list(session.scalars(TITLES))]
    finally:
        engine.dispose()


# endregion


# region
def task() -> list[list[str]]:
    result = []
    for tenant in ["north", "south"]:
        tables = {None: tenant}
        shop = engine.execution_options(schema_translate_map=tables)
        with new_session(bind=shop) as session:
            result.append(list(session.scalars(TITLES)))
            session.commit()
    with new_session() as session:  # The next one, without a tenant.
        return [*result, list(session.scalars(TITLES))]


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill, naive=naive)
