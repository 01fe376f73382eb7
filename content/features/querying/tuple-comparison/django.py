from django.db.models.fields.tuple_lookups import Tuple, TupleGreaterThan
from models import MODELS, Book, fill
from running import run


# region
async def task():
    after = TupleGreaterThan(Tuple("year", "pk"), (1979, 4))
    books = Book.objects.filter(after).order_by("year", "pk")[:3]
    return [(book.year, book.title) async for book in books]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
