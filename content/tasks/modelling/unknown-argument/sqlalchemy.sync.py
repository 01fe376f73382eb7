from contextlib import suppress
from typing import Any

from running_sync import new_session, run
from sqlalchemy import String, select
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


# region setup
class Base(DeclarativeBase):
    pass


class Writer(Base):
    __tablename__ = "writer"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(String(100))
    country: Mapped[str | None] = mapped_column(String(2))


ROWS = select(Writer.name, Writer.country).order_by(Writer.id)
# endregion


# region naive
def naive() -> list[Any]:
    with new_session.begin() as session:
        session.add(Writer(name="Octavia E. Butler", contry="US"))
    with new_session() as session:
        return [tuple(row) for row in session.execute(ROWS)]


# endregion


# region
def task() -> list[Any]:
    with new_session.begin() as session:
        with suppress(TypeError):
            session.add(Writer(name="Octavia E. Butler", contry="US"))
        session.add(Writer(name="Octavia E. Butler", country="US"))
    with new_session() as session:
        return [tuple(row) for row in session.execute(ROWS)]


# endregion

if __name__ == "__main__":
    run(task, Base, naive=naive)
