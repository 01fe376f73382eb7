from models import Base, Tag
from running import new_session, run
from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

# region setup
NAMES = ["50% off", "500 pages", "snake_case", "snake case", "C:\\new", "C:new"]


def fill(session: Session) -> None:
    session.add_all(Tag(name=name) for name in NAMES)


async def names_where(condition: ColumnElement[bool]) -> list[str]:
    async with new_session() as session:
        names = select(Tag.name).where(condition).order_by(Tag.id)
        return list(await session.scalars(names))


# endregion


# region naive
async def naive() -> list[list[str]]:
    parts = ["50%", "e_c", "C:\\n"]
    return [await names_where(Tag.name.like(f"%{part}%")) for part in parts]


# endregion


# region
async def task() -> list[list[str]]:
    return [
        await names_where(Tag.name.contains(part, autoescape=True))
        for part in ["50%", "e_c", "C:\\n"]
    ]


# endregion


# region way_contains
async def way_contains() -> list[list[str]]:
    parts = ["50%", "e_c", "C:\\n"]
    return [await names_where(Tag.name.contains(part)) for part in parts]


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill, naive=naive, ways=[way_contains])
