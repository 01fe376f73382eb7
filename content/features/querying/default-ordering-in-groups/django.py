from django.db import models
from django.db.models import Count
from running import run


# region
class Loan(models.Model):
    book = models.CharField(max_length=50)
    lent = models.IntegerField()

    class Meta:
        ordering = ["lent"]


async def task():
    loans = Loan.objects.values("book").annotate(times=Count("id"))
    return sorted([(loan["book"], loan["times"]) async for loan in loans])


# endregion


# region setup
def fill() -> None:
    for book, lent in [("Mort", 1), ("Kindred", 2), ("Mort", 3)]:
        Loan.objects.create(book=book, lent=lent)


# endregion

if __name__ == "__main__":
    run(task, [Loan], fill=fill)
