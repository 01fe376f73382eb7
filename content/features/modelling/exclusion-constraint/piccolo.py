from contextlib import suppress
from datetime import date

from asyncpg.exceptions import ExclusionViolationError
from engine import DB
from piccolo.columns import Date, Serial, Varchar
from piccolo.constraints import Constraint
from piccolo.table import Table, create_db_tables
from running import run


# region
class NoOverlap(Constraint):
    ddl = "EXCLUDE USING gist (daterange(start, due) WITH &&)"

    def _table_str(self) -> str:
        return "NoOverlap()"

    def serialise_self(self) -> None: ...


class Loan(Table, db=DB):
    id: Serial
    title = Varchar(length=50)
    start = Date()
    due = Date()
    one_at_a_time = NoOverlap()


async def task() -> list[str]:
    await create_db_tables(Loan)
    may, june = date(2026, 5, 1), date(2026, 6, 1)
    await Loan(title="Kindred", start=may, due=date(2026, 5, 9)).save()
    with suppress(ExclusionViolationError):
        await Loan(title="Mort", start=date(2026, 5, 8), due=june).save()
    return await Loan.select(Loan.title).output(as_list=True)


# endregion

if __name__ == "__main__":
    run(task, [Loan], create=False)
