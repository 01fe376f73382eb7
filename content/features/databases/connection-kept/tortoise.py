from models import MODELS
from running import run
from tortoise import get_connection


# region
async def connection_id() -> int:
    connection = get_connection("default")
    postgresql = connection.capabilities.dialect == "postgres"
    sql = "pg_backend_pid()" if postgresql else "connection_id()"
    rows = await connection.execute_query_dict(f"SELECT {sql} AS id")
    return rows[0]["id"]


async def task() -> str:
    assert await connection_id() == await connection_id()
    return "one connection"


# endregion

if __name__ == "__main__":
    run(task, MODELS)
