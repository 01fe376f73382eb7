from django.db import models
from django.db.models import Count
from running import run


# region setup
def fill() -> None:
    for book, day in [("Mort", 1), ("Kindred", 2), ("Mort", 3)]:
        Loan.objects.create(book=book, day=day)


# endregion


# region
class Loan(models.Model):
    book = models.CharField(max_length=50)
    day = models.IntegerField()

    class Meta:
        ordering = ["day"]


async def task():
    loans = Loan.objects.order_by("day")  # as the list shows them
    counts = loans.order_by("book").values("book")
    counts = counts.annotate(times=Count("id"))
    return [(row["book"], row["times"]) async for row in counts]


# endregion


# region naive
async def naive():
    loans = Loan.objects.order_by("day")  # as the list shows them
    counts = loans.values("book").annotate(times=Count("id"))
    return [(row["book"], row["times"]) async for row in counts]


# endregion


# region way_meta
async def way_meta():
    # Sorted by Meta.ordering alone, which is left out of a GROUP BY.
    counts = Loan.objects.values("book").annotate(times=Count("id"))
    return sorted([(row["book"], row["times"]) async for row in counts])


# endregion

if __name__ == "__main__":
    run(task, [Loan], fill=fill, naive=naive, ways=[way_meta])
