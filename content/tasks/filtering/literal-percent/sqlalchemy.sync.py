from models import Base, Tag
from running_sync import new_session, run
from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

# region setup
NAMES = ["50% off", "500 pages", "snake_case", "snake case", "C:\\new", "C:new"]


def fill(session: Session) -> None:
    session.add_all(Tag(name=name) for name in NAMES)


def names_where(condition: ColumnElement[bool]) -> list[str]:
    with new_session() as session:
        names = select(Tag.name).where(condition).order_by(Tag.id)
        return list(session.scalars(names))


# endregion


# region naive
def naive() -> list[list[str]]:
    parts = ["50%", "e_c", "C:\\n"]
    return [names_where(Tag.name.like(f"%{part}%")) for part in parts]


# endregion


# region
def task() -> list[list[str]]:
    return [
        names_where(Tag.name.contains(part, autoescape=True))
        for part in ["50%", "e_c", "C:\\n"]
    ]


# endregion


# region way_contains
def way_contains() -> list[list[str]]:
    parts = ["50%", "e_c", "C:\\n"]
    return [names_where(Tag.name.contains(part)) for part in parts]


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill, naive=naive, ways=[way_contains])
