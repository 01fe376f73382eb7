from models import Author, Base
from running import new_session, run
from sqlalchemy import insert


# region
async def task() -> list[str]:
    rows = [
        {"name": "Abdulrazak Gurnah"},
        {"name": "Han Kang"},
        {"name": "Olga Tokarczuk"},
    ]
    async with new_session.begin() as session:
        authors = await session.scalars(insert(Author).returning(Author), rows)
        return sorted(
            author.name for author in authors
        )  # They come in any order.


# endregion

if __name__ == "__main__":
    run(task, Base)
