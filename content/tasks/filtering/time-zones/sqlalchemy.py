from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from running import new_session, run
from sqlalchemy import DateTime, String, TypeDecorator, select
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


# region setup
class Base(DeclarativeBase):
    pass


class Named:
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(String(20))


BERLIN = ZoneInfo("Europe/Berlin")
# Summer time ends on this day: 02:30 comes twice.
TIMES = {
    "arrival": datetime(2026, 10, 25, 0, 30, tzinfo=BERLIN),
    "before": datetime(2026, 10, 25, 2, 30, tzinfo=BERLIN),
    "after": datetime(2026, 10, 25, 2, 30, fold=1, tzinfo=BERLIN),
}
DAY = datetime(2026, 10, 25, tzinfo=BERLIN)
NEXT_DAY = datetime(2026, 10, 26, tzinfo=BERLIN)

# endregion


# region naive
class Event(Named, Base):
    __tablename__ = "event"
    starts: Mapped[datetime] = mapped_column(DateTime(timezone=True))


async def naive() -> list[tuple[str, str]]:
    async with new_session.begin() as session:
        for name, time in TIMES.items():
            session.add(Event(name=name, starts=time))
    that_day = (Event.starts >= DAY) & (Event.starts < NEXT_DAY)
    async with new_session() as session:
        events = await session.scalars(
            select(Event).where(that_day).order_by(Event.id)
        )
        return [(event.name, str(event.starts)) for event in events]


# endregion


# region
class UtcDateTime(TypeDecorator[datetime]):
    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value, dialect):
        if value and not value.tzinfo:
            raise TypeError("tzinfo is required")
        return value and value.astimezone(UTC)

    def process_result_value(self, value, dialect):
        return value and value.replace(tzinfo=value.tzinfo or UTC)


class Meeting(Named, Base):
    __tablename__ = "meeting"
    starts: Mapped[datetime] = mapped_column(UtcDateTime)


async def task() -> list[tuple[str, str]]:
    async with new_session.begin() as session:
        for name, time in TIMES.items():
            session.add(Meeting(name=name, starts=time))
    that_day = (Meeting.starts >= DAY) & (Meeting.starts < NEXT_DAY)
    found = select(Meeting).where(that_day).order_by(Meeting.id)
    async with new_session() as session:
        meetings = await session.scalars(found)
        return [(meeting.name, str(meeting.starts)) for meeting in meetings]


# endregion

if __name__ == "__main__":
    run(task, Base, naive=naive)
