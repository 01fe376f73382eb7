from django.db.models import F, Func, IntegerField, Value
from django.db.models.lookups import GreaterThan
from models import MODELS, Book, fill
from running import run


# region
class Row(Func):
    function = ""  # nothing but the brackets
    output_field = IntegerField()


async def task():
    after = GreaterThan(Row(F("year"), F("pk")), Row(Value(1979), Value(4)))
    books = Book.objects.filter(after).order_by("year", "pk")[:3]
    return [(book.year, book.title) async for book in books]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
