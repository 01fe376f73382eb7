from models import Author, Base, fill
from running import engine, new_session, run
from sqlalchemy import select


# region
async def task() -> list[str | None]:
    countries = select(Author.country)
    if engine.dialect.name in ("mysql", "mariadb"):  # no NULLS LAST there
        countries = countries.order_by(Author.country.is_(None), Author.country)
    else:
        countries = countries.order_by(Author.country.nulls_last())
    async with new_session() as session:
        return list(await session.scalars(countries))


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill)
