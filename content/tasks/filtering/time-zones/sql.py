from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from running import DATABASE, ID, execute, run

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


def create():
    kind = {"sqlite": "TEXT", "postgresql": "TIMESTAMPTZ", "mysql": "DATETIME"}
    execute(
        f"CREATE TABLE event (id {ID}, name VARCHAR(20), "
        f"starts {kind[DATABASE]})"
    )


# endregion


# region naive
def plain(time):
    return time.replace(tzinfo=None).isoformat(sep=" ")


def naive():
    for name, time in TIMES.items():
        execute(
            "INSERT INTO event (name, starts) VALUES (%s, %s)",
            name,
            plain(time),
        )
    rows = execute(
        "SELECT name, starts FROM event "
        "WHERE starts >= %s AND starts < %s ORDER BY id",
        plain(DAY),
        plain(NEXT_DAY),
    ).fetchall()
    return [(name, str(time)) for name, time in rows]


# endregion


# region
def utc(time):
    time = time.astimezone(UTC)
    if DATABASE == "postgresql":
        return time
    return time.replace(tzinfo=None).isoformat(sep=" ")


def task():
    for name, time in TIMES.items():
        execute(
            "INSERT INTO event (name, starts) VALUES (%s, %s)", name, utc(time)
        )
    rows = execute(
        "SELECT name, starts FROM event "
        "WHERE starts >= %s AND starts < %s ORDER BY id",
        utc(DAY),
        utc(NEXT_DAY),
    ).fetchall()
    if DATABASE != "postgresql":
        rows = [
            (name, datetime.fromisoformat(str(time)).replace(tzinfo=UTC))
            for name, time in rows
        ]
    return [(name, str(time)) for name, time in rows]


# endregion

if __name__ == "__main__":
    run(task, ["event"], create=create, naive=naive)
