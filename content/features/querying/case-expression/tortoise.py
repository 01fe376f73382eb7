from models import MODELS, Book, fill
from running import run
from tortoise.expressions import Case, When


# region
async def task() -> list[tuple[str, str]]:
    supply = Case(
        When(stock=0, then="sold out"),
        When(stock__lt=3, then="low"),
        default="plenty",
    )
    books = Book.annotate(supply=supply).filter(author_id__lte=2).order_by("id")
    return [(book.title, book.supply) async for book in books]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
