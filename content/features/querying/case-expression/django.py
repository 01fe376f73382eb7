from django.db.models import Case, Value, When
from models import MODELS, Book, fill
from running import run


# region
async def task():
    supply = Case(
        When(stock=0, then=Value("sold out")),
        When(stock__lt=3, then=Value("low")),
        default=Value("plenty"),
    )
    books = Book.objects.annotate(supply=supply).filter(author_id__lte=2)
    return [(book.title, book.supply) async for book in books.order_by("id")]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
