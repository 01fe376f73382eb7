from models import Author, Base
from running import new_session, run
from sqlalchemy import insert


# region
async def task() -> list[int]:
    rows = [
        {"name": "Abdulrazak Gurnah"},
        {"name": "Han Kang"},
        {"name": "Olga Tokarczuk"},
    ]
    async with new_session.begin() as session:
        authors = await session.scalars(insert(Author).returning(Author), rows)
        keys = {author.name: author.id for author in authors}  # In any order
    return [keys[row["name"]] for row in rows]


# endregion

if __name__ == "__main__":
    run(task, Base)
