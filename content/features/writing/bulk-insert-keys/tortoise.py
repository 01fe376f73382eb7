from models import MODELS, Author
from running import run
from tortoise import get_connection


# region
async def task() -> list[int]:
    names = ["Abdulrazak Gurnah", "Han Kang", "Olga Tokarczuk"]
    rows = await get_connection("default").execute_query_dict(
        "INSERT INTO author (name) VALUES"
        " ('Abdulrazak Gurnah'), ('Han Kang'), ('Olga Tokarczuk')"
        " RETURNING id, name"
    )
    authors = {row["name"]: Author(**row) for row in rows}
    return [authors[name].pk for name in names]


# endregion

if __name__ == "__main__":
    run(task, MODELS)
