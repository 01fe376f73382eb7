from models import Base
from running import engine, run
from sqlalchemy import MetaData
from sqlalchemy.schema import CreateTable


# region
async def task() -> list[str]:
    found = MetaData()
    tables = sorted(Base.metadata.tables)
    async with engine.connect() as connection:
        await connection.run_sync(found.reflect, only=tables)
    return [
        " ".join(
            str(CreateTable(table).compile(engine.sync_engine)).split()[:3]
        )
        for table in found.sorted_tables
    ]


# endregion

if __name__ == "__main__":
    run(task, Base)
