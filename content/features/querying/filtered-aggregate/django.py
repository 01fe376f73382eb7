from django.db.models import Count, Q
from models import MODELS, Book, fill
from running import run


# region
async def task():
    counts = await Book.objects.aaggregate(
        every=Count("id"),
        sold_out=Count("id", filter=Q(stock=0)),
    )
    return [counts["every"], counts["sold_out"]]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
