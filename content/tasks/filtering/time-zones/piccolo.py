from datetime import datetime
from zoneinfo import ZoneInfo

from engine import DB
from piccolo.columns import Serial, Timestamp, Timestamptz, Varchar
from piccolo.table import Table
from running import run

# region setup
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
class Event(Table, db=DB):
    id: Serial
    name = Varchar(length=20)
    starts = Timestamp()


async def naive() -> list[tuple[str, str]]:
    for name, time in TIMES.items():
        await Event(name=name, starts=time).save()
    that_day = (Event.starts >= DAY) & (Event.starts < NEXT_DAY)
    events = await Event.objects().where(that_day).order_by(Event.id)
    return [(event.name, str(event.starts)) for event in events]


# endregion


# region
class Meeting(Table, db=DB):
    id: Serial
    name = Varchar(length=20)
    starts = Timestamptz()


async def task() -> list[tuple[str, str]]:
    for name, time in TIMES.items():
        await Meeting(name=name, starts=time).save()
    that_day = (Meeting.starts >= DAY) & (Meeting.starts < NEXT_DAY)
    meetings = await Meeting.objects().where(that_day).order_by(Meeting.id)
    return [(meeting.name, str(meeting.starts)) for meeting in meetings]


# endregion

if __name__ == "__main__":
    run(task, [Event, Meeting], naive=naive)
