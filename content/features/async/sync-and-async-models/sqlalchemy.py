import asyncio

from models import Base, Book, fill
from running import new_session, run, url
from sqlalchemy import create_engine
from sqlalchemy.orm import Session

# region setup
sync_drivers = {
    "sqlite": "pysqlite",
    "postgresql": "psycopg",
    "mysql": "pymysql",
}
backend = url.get_backend_name()
sync_url = url.set(drivername=f"{backend}+{sync_drivers[backend]}")
# endregion


# region
def read() -> str:
    sync_engine = create_engine(sync_url)
    with Session(sync_engine) as session:
        title = session.get_one(Book, 7).title
    sync_engine.dispose()
    return title


async def read_async() -> str:
    async with new_session() as session:
        return (await session.get_one(Book, 7)).title


async def task() -> list[str]:
    return [await asyncio.to_thread(read), await read_async()]


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill)
