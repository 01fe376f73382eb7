from many import ROWS
from models import Author, Base, fill
from running import new_session, run
from sqlalchemy import insert

# region setup
NAMES = [f"New author {number}" for number in range(1, (ROWS or 5) + 1)]
# endregion


# region naive
async def naive() -> list[int]:
    keys = []
    async with new_session() as session:
        for name in NAMES:
            author = Author(name=name)
            session.add(author)
            await session.commit()
            keys.append(author.id)
    return keys


# endregion


# region
async def task() -> list[int]:
    rows = [{"name": name} for name in NAMES]
    async with new_session.begin() as session:
        authors = await session.scalars(insert(Author).returning(Author), rows)
        keys = {author.name: author.id for author in authors}  # In any order
    return [keys[name] for name in NAMES]


# endregion


# region way_add_all
async def way_add_all() -> list[int]:
    async with new_session.begin() as session:
        authors = [Author(name=name) for name in NAMES]
        session.add_all(authors)
        await session.flush()
        return [author.id for author in authors]


# endregion


# region way_execute
async def way_execute() -> str:
    rows = [{"name": name} for name in NAMES]
    async with new_session.begin() as session:
        await session.execute(insert(Author), rows)
    return "no keys"


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill, naive=naive, ways=[way_add_all, way_execute])
