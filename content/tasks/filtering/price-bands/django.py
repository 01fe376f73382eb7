from django.db.models import Case, Count, Value, When
from models import MODELS, Book, fill
from running import run


# region
async def task():
    band = Case(
        When(price__lt=9, then=Value("cheap")),
        When(price__lt=12, then=Value("fair")),
        default=Value("dear"),
    )
    bands = Book.objects.values(band=band).annotate(total=Count("pk"))
    bands = bands.order_by("band").values_list("band", "total")
    return [row async for row in bands]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
