from running import run
from tortoise import fields
from tortoise.functions import Count
from tortoise.models import Model


# region setup
async def fill() -> None:
    for book, day in [("Mort", 1), ("Kindred", 2), ("Mort", 3)]:
        await Loan.create(book=book, day=day)


# endregion


# region
class Loan(Model):
    id = fields.IntField(primary_key=True)
    book = fields.CharField(max_length=50)
    day = fields.IntField()

    class Meta:
        ordering = ("day",)


async def task() -> list[tuple[str, int]]:
    loans = Loan.all().order_by("day")  # as the list shows them
    counts = loans.order_by("book").annotate(times=Count("id"))
    return await counts.group_by("book").values_list("book", "times")


# endregion


# region naive
async def naive() -> list[tuple[str, int]]:
    loans = Loan.all().order_by("day")  # as the list shows them
    counts = loans.annotate(times=Count("id")).group_by("book")
    return await counts.values_list("book", "times")


# endregion


# region way_meta
async def way_meta() -> list[tuple[str, int]]:
    # Sorted by Meta.ordering alone, which is left out of a GROUP BY.
    counts = Loan.annotate(times=Count("id")).group_by("book")
    return sorted(await counts.values_list("book", "times"))


# endregion

if __name__ == "__main__":
    run(task, [Loan], fill=fill, naive=naive, ways=[way_meta])
