from contextlib import suppress
from datetime import date

from running import run
from tortoise import fields, get_connection
from tortoise.exceptions import OperationalError
from tortoise.models import Model


# region
class Loan(Model):
    id = fields.IntField(primary_key=True)
    title = fields.CharField(max_length=50)
    start = fields.DateField()
    due = fields.DateField()


async def task() -> list[str]:
    await get_connection("default").execute_script(
        "ALTER TABLE loan ADD CONSTRAINT one_at_a_time "
        "EXCLUDE USING gist (daterange(start, due) WITH &&)"
    )
    start, due = date(2026, 5, 1), date(2026, 5, 9)
    await Loan.create(title="Kindred", start=start, due=due)
    start, due = date(2026, 5, 8), date(2026, 6, 1)
    with suppress(OperationalError):
        await Loan.create(title="Mort", start=start, due=due)
    return [loan.title for loan in await Loan.all()]


# endregion

if __name__ == "__main__":
    run(task, [Loan])
