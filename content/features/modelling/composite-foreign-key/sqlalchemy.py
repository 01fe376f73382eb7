from contextlib import suppress

from running import engine, new_session, run
from sqlalchemy import ForeignKeyConstraint, String, event, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column, relationship


# region setup
class Base(DeclarativeBase):
    pass


class Line(Base):
    __tablename__ = "line"

    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    position: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    title: Mapped[str] = mapped_column(String(50))


@event.listens_for(engine.sync_engine, "connect")
def enforce_foreign_keys(connection, _):  # SQLite does not, unless asked.
    if engine.dialect.name == "sqlite":
        connection.execute("PRAGMA foreign_keys = ON")


# endregion


# region
class Shipment(Base):
    __tablename__ = "shipment"
    __table_args__ = (
        ForeignKeyConstraint(
            ["number", "position"], [Line.number, Line.position]
        ),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    number: Mapped[int]
    position: Mapped[int]
    line: Mapped[Line] = relationship(lazy="joined")


async def task() -> list[tuple[str, int]]:
    async with new_session.begin() as session:
        line = Line(number=1001, position=2, title="Solaris")
        session.add(Shipment(line=line))
    with suppress(IntegrityError):
        async with new_session.begin() as session:
            session.add(Shipment(number=1001, position=9))  # No such line.
    async with new_session() as session:
        shipments = await session.scalars(select(Shipment))
        return [(one.line.title, one.line.position) for one in shipments]


# endregion


if __name__ == "__main__":
    run(task, Base)
