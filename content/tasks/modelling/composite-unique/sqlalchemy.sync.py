from contextlib import suppress

from running_sync import new_session, run
from sqlalchemy import String, UniqueConstraint, select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


# region setup
class Base(DeclarativeBase):
    pass


# endregion


# region
class Place(Base):
    __tablename__ = "place"
    __table_args__ = (UniqueConstraint("shelf", "position"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    shelf: Mapped[str] = mapped_column(String(20))
    position: Mapped[int]


def task() -> list[tuple[str, int]]:
    places = [("fiction", 1), ("fiction", 2), ("poetry", 1)]
    with new_session.begin() as session:
        session.add_all(Place(shelf=s, position=p) for s, p in places)
    with suppress(IntegrityError), new_session.begin() as session:
        session.add(Place(shelf="fiction", position=2))
    move = update(Place).where(Place.shelf == "poetry").values(shelf="fiction")
    with suppress(IntegrityError), new_session.begin() as session:
        session.execute(move)
    with new_session() as session:
        found = session.scalars(select(Place).order_by(Place.id))
        return [(place.shelf, place.position) for place in found]


# endregion

if __name__ == "__main__":
    run(task, Base)
