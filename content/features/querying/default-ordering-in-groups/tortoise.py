from running import run
from tortoise import fields
from tortoise.functions import Count
from tortoise.models import Model


# region
class Loan(Model):
    id = fields.IntField(primary_key=True)
    book = fields.CharField(max_length=50)
    lent = fields.IntField()

    class Meta:
        ordering = ("lent",)


async def task() -> list[tuple[str, int]]:
    loans = Loan.annotate(times=Count("id")).group_by("book")
    return sorted(await loans.values_list("book", "times"))


# endregion


# region setup
async def fill() -> None:
    for book, lent in [("Mort", 1), ("Kindred", 2), ("Mort", 3)]:
        await Loan.create(book=book, lent=lent)


# endregion

if __name__ == "__main__":
    run(task, [Loan], fill=fill)
