from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from running import run
from tortoise import fields
from tortoise.models import Model


# region setup
class Event(Model):
    id = fields.IntField(primary_key=True)
    name = fields.CharField(max_length=20)
    starts = fields.DatetimeField()


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
async def naive() -> list[tuple[str, str]]:
    for name, time in TIMES.items():
        await Event.create(name=name, starts=time)
    events = Event.filter(starts__gte=DAY, starts__lt=NEXT_DAY)
    return [
        (event.name, str(event.starts)) async for event in events.order_by("id")
    ]


# endregion


# region
async def task() -> list[tuple[str, str]]:
    for name, time in TIMES.items():
        await Event.create(name=name, starts=time)
    events = Event.filter(
        starts__gte=DAY.astimezone(UTC), starts__lt=NEXT_DAY.astimezone(UTC)
    )
    return [
        (event.name, str(event.starts)) async for event in events.order_by("id")
    ]


# endregion

if __name__ == "__main__":
    run(task, [Event], naive=naive)
