from models import MODELS, Book, fill
from running import run
from tortoise.expressions import Case, When
from tortoise.functions import Count


# region
async def task() -> list[tuple[str, int]]:
    band = Case(
        When(price__lt=9, then="cheap"),
        When(price__lt=12, then="fair"),
        default="dear",
    )
    bands = Book.annotate(band=band, total=Count("id")).group_by("band")
    rows = await bands.order_by("band").values("band", "total")
    return [(row["band"], row["total"]) for row in rows]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
