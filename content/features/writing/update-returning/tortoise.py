from models import MODELS, fill
from running import run
from tortoise import get_connection


# region
async def task() -> list[tuple[str, int]]:
    changed = await get_connection("default").execute_query_dict(
        "UPDATE book SET stock = 10 WHERE stock = 0 RETURNING title, stock"
    )
    return [(book["title"], book["stock"]) for book in changed]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
