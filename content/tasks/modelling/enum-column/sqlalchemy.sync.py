import enum
from contextlib import suppress

from running_sync import new_session, run
from sqlalchemy import Enum, String, select, text
from sqlalchemy.exc import StatementError
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


# region setup
class Base(DeclarativeBase):
    pass


class Binding(enum.Enum):
    PAPERBACK = "paperback"
    HARDBACK = "hardback"


# endregion


# region naive
class Item(Base):
    __tablename__ = "item"
    id: Mapped[int] = mapped_column(primary_key=True)
    title: Mapped[str] = mapped_column(String(50))
    binding: Mapped[Binding]


def naive() -> list[str | list[str]]:
    with new_session.begin() as session:
        session.add(Item(title="Kindred", binding=Binding.PAPERBACK))
    with new_session.begin() as session:
        session.add(Item(title="Mort", binding="scroll"))
    with new_session() as session:
        stored = session.scalar(text("SELECT binding FROM item"))
        items = list(session.scalars(select(Item).order_by(Item.id)))
    back = type(items[0].binding).__name__
    return [stored, back, [item.title for item in items]]


# endregion


# region
class Edition(Base):
    __tablename__ = "edition"
    id: Mapped[int] = mapped_column(primary_key=True)
    title: Mapped[str] = mapped_column(String(50))
    binding: Mapped[Binding] = mapped_column(
        Enum(
            Binding,
            name="edition_binding",
            values_callable=lambda members: [m.value for m in members],
            validate_strings=True,
        )
    )


def task() -> list[str | list[str]]:
    with new_session.begin() as session:
        session.add(Edition(title="Kindred", binding=Binding.PAPERBACK))
    with suppress(StatementError):  # Around a LookupError; nothing is sent.
        with new_session.begin() as session:
            session.add(Edition(title="Mort", binding="scroll"))
    with new_session() as session:
        stored = session.scalar(text("SELECT binding FROM edition"))
        items = list(session.scalars(select(Edition)))
    back = type(items[0].binding).__name__
    return [stored, back, [item.title for item in items]]


# endregion

if __name__ == "__main__":
    run(task, Base, naive=naive)
