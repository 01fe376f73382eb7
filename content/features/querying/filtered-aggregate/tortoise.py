from models import MODELS, Book, fill
from running import run
from tortoise.expressions import Q
from tortoise.functions import Count


# region
async def task() -> list[int]:
    counts = (
        await Book.annotate(
            every=Count("id"),
            sold_out=Count("id", _filter=Q(stock=0)),
        )
        .first()
        .values("every", "sold_out")
    )
    return [counts["every"], counts["sold_out"]]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
