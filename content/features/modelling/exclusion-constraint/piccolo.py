from contextlib import suppress
from datetime import date

from asyncpg.exceptions import ExclusionViolationError
from engine import DB
from piccolo.columns import Date, Serial, Varchar
from piccolo.table import Table
from running import run


# region
class Loan(Table, db=DB):
    id: Serial
    title = Varchar(length=50)
    start = Date()
    due = Date()


async def task() -> list[str]:
    await Loan.raw(
        "ALTER TABLE loan ADD CONSTRAINT one_at_a_time "
        "EXCLUDE USING gist (daterange(start, due) WITH &&)"
    )
    start, due = date(2026, 5, 1), date(2026, 5, 9)
    await Loan(title="Kindred", start=start, due=due).save()
    start, due = date(2026, 5, 8), date(2026, 6, 1)
    with suppress(ExclusionViolationError):
        await Loan(title="Mort", start=start, due=due).save()
    return await Loan.select(Loan.title).output(as_list=True)


# endregion

if __name__ == "__main__":
    run(task, [Loan])
