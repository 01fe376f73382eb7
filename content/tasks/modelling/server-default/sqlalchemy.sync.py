from typing import Any

from running_sync import new_session, run
from sqlalchemy import String, select, text
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


# region setup
class Base(DeclarativeBase):
    pass


BY_ANOTHER_PROGRAM = text("INSERT INTO parcel (recipient) VALUES ('Ben')")
# endregion


# region
class Parcel(Base):
    __tablename__ = "parcel"

    id: Mapped[int] = mapped_column(primary_key=True)
    recipient: Mapped[str] = mapped_column(String(50))
    status: Mapped[str] = mapped_column(String(10), server_default="open")


def task() -> list[Any]:
    with new_session.begin() as session:
        parcel = Parcel(recipient="Ada")
        session.add(parcel)
        session.flush()
        status = parcel.status
        session.execute(BY_ANOTHER_PROGRAM)
        rows = session.execute(
            select(Parcel.recipient, Parcel.status).order_by(Parcel.id)
        )
        return [status, [tuple(row) for row in rows]]


# endregion

if __name__ == "__main__":
    run(task, Base)
