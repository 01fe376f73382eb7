from contextlib import suppress
from datetime import date

from django.contrib.postgres.constraints import ExclusionConstraint
from django.db import IntegrityError, models
from django.db.models import Func
from running import run


# region
class Loan(models.Model):
    title = models.CharField(max_length=50)
    start = models.DateField()
    due = models.DateField()

    class Meta:
        constraints = [
            ExclusionConstraint(
                name="one_at_a_time",
                expressions=[
                    (Func("start", "due", function="daterange"), "&&")
                ],
            ),
        ]


async def task():
    start, due = date(2026, 5, 1), date(2026, 5, 9)
    await Loan.objects.acreate(title="Kindred", start=start, due=due)
    start, due = date(2026, 5, 8), date(2026, 6, 1)
    with suppress(IntegrityError):
        await Loan.objects.acreate(title="Mort", start=start, due=due)
    return [loan.title async for loan in Loan.objects.all()]


# endregion

if __name__ == "__main__":
    run(task, [Loan])
