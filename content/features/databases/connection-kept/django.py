from asgiref.sync import sync_to_async
from django.db import connection
from models import MODELS
from running import run


# region
@sync_to_async
def connection_id():
    postgresql = connection.vendor == "postgresql"
    with connection.cursor() as cursor:
        sql = "pg_backend_pid()" if postgresql else "connection_id()"
        cursor.execute(f"SELECT {sql}")
        return cursor.fetchone()[0]


async def task():
    assert await connection_id() == await connection_id()
    return "one connection"


# endregion

if __name__ == "__main__":
    run(task, MODELS)
