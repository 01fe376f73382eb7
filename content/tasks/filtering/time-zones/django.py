from datetime import date, datetime
from zoneinfo import ZoneInfo

from django.db import models
from running import run


# region setup
class Event(models.Model):
    name = models.CharField(max_length=20)
    starts = models.DateTimeField()


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
async def naive():
    for name, time in TIMES.items():
        await Event.objects.acreate(name=name, starts=time)
    events = Event.objects.filter(starts__date=date(2026, 10, 25))
    return [
        (event.name, str(event.starts)) async for event in events.order_by("id")
    ]


# endregion


# region
async def task():
    for name, time in TIMES.items():
        await Event.objects.acreate(name=name, starts=time)
    events = Event.objects.filter(starts__gte=DAY, starts__lt=NEXT_DAY)
    return [
        (event.name, str(event.starts)) async for event in events.order_by("id")
    ]


# endregion

if __name__ == "__main__":
    run(task, [Event], naive=naive)
