from models import MODELS, Book, fill
from running import run
from tortoise.expressions import Q


# region
async def task() -> list[tuple[str, int]]:
    books = (
        await Book.filter(
            Q(author__country__in=["US", "GB"]) | Q(price__lt=10),
            year__range=(1961, 1989),
        )
        .exclude(Q(title__startswith="The ") | Q(stock=0))
        .order_by("-stock", "title")
    )
    return [(book.title, book.stock) for book in books]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
