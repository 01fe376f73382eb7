from typing import Any

from running import new_session, run
from sqlalchemy import JSON, String, select
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column

# region setup
ROWS = {
    "Atlas": {"size": "A4", "shelf": {"row": 2}},
    "Primer": {"size": "A5", "shelf": {"row": 1}},
    "Codex": {"size": "A4", "shelf": {"row": 10}},
}


class Base(DeclarativeBase):
    pass


class Item(Base):
    __tablename__ = "item"

    id: Mapped[int] = mapped_column(primary_key=True)
    title: Mapped[str] = mapped_column(String(20))
    details: Mapped[dict[str, Any]] = mapped_column(JSON)


def fill(session: Session) -> None:
    for title, details in ROWS.items():
        session.add(Item(title=title, details=details))


# endregion


# region
async def task() -> list[list[str]]:
    titles = select(Item.title).order_by(Item.id)
    a4 = titles.where(Item.details["size"].as_string() == "A4")
    far = titles.where(Item.details["shelf", "row"].as_integer() > 2)
    async with new_session() as session:
        return [
            list(await session.scalars(a4)),
            list(await session.scalars(far)),
        ]


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill)
