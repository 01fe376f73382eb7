from models import MODELS, fill
from running import run
from tortoise import get_connection


# region
async def task() -> list[tuple[str, int]]:
    connection = get_connection("default")
    restocked = await connection.execute_query_dict(
        "UPDATE book SET stock = stock + 5 WHERE stock = 0 "
        "RETURNING title, stock"
    )
    deleted = await connection.execute_query_dict(
        "DELETE FROM book WHERE year = 1979 RETURNING title, stock"
    )
    return [
        *sorted((book["title"], book["stock"]) for book in restocked),
        *sorted((book["title"], book["stock"]) for book in deleted),
    ]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
