from models import Base
from running import engine, new_session, run
from sqlalchemy import func, select

# region setup
postgresql = engine.dialect.name == "postgresql"
connection_id = func.pg_backend_pid() if postgresql else func.connection_id()
# endregion


# region
async def task() -> str:
    async with new_session() as first:
        before = await first.scalar(select(connection_id))
    async with new_session() as second:
        after = await second.scalar(select(connection_id))
    assert before == after
    return "one connection"


# endregion

if __name__ == "__main__":
    run(task, Base)
