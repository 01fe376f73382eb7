from models import Base, fill
from running import engine, run
from sqlalchemy.ext.automap import automap_base


# region
async def task() -> list[str]:
    reflected = automap_base()
    async with engine.connect() as connection:
        await connection.run_sync(
            lambda sync: reflected.prepare(autoload_with=sync)
        )
    author = reflected.classes.author
    columns = author.__table__.columns
    return [column.name for column in columns if column.name != "id"]


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill)
