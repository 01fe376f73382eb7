from models import Base, fill
from running import engine, run
from sqlalchemy import column, select, table


# region
async def task() -> list[str]:
    author = table("author", column("id"), column("name"), column("country"))
    query = (
        select(author.c.name)
        .where(author.c.country == "US")
        .order_by(author.c.id)
    )
    async with engine.connect() as connection:
        return list(await connection.scalars(query))


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill)
