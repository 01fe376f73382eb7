from models import Author, Base, fill
from running import new_session, run


# region
async def task() -> tuple[str, str, Author | None]:
    async with new_session() as session:
        lem = await session.get_one(Author, 4)
        again = await session.get_one(Author, 4)
        nobody = await session.get(Author, 99)  # None, not an error
        return lem.name, again.name, nobody


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill)
