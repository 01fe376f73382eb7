from models import Base, Tag, fill
from running import new_session, run
from sqlalchemy import select


# region
async def find(part: str) -> list[str]:
    found = Tag.name.contains(part, autoescape=True)
    async with new_session() as session:
        return list(await session.scalars(select(Tag.name).where(found)))


async def task() -> list[list[str]]:
    async with new_session.begin() as session:
        for name in ["50% off", "500 pages", "snake_case", "snake case"]:
            session.add(Tag(name=name))
    return [await find("50%"), await find("e_c")]


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill)
