from running_sync import new_session, run
from sqlalchemy import String, select
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column

# region setup
ROWS = {
    "Kindred": ["novel", "classic"],
    "Mort": ["novel", "fantasy"],
    "Kitchen": ["novella"],
}


class Base(DeclarativeBase):
    pass


def fill(session: Session) -> None:
    for title, labels in ROWS.items():
        session.add(Item(title=title, labels=labels))


# endregion


# region
class Item(Base):
    __tablename__ = "item"

    id: Mapped[int] = mapped_column(primary_key=True)
    title: Mapped[str] = mapped_column(String(50))
    labels: Mapped[list[str]] = mapped_column(ARRAY(String(20)))


def task() -> list[list[str]]:
    titles = select(Item.title).order_by(Item.id)
    both = titles.where(Item.labels.contains(["classic", "novel"]))
    either = titles.where(Item.labels.overlap(["fantasy", "novella"]))
    with new_session() as session:
        return [
            list(session.scalars(both)),
            list(session.scalars(either)),
        ]


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill)
