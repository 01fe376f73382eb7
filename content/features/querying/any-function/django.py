from django.db.models import F, Func
from models import MODELS, Book, fill
from running import run


# region
async def task():
    left = Func(F("stock"), 0, function="NULLIF")
    books = Book.objects.filter(id__in=[2, 3, 12]).order_by("id")
    return [row async for row in books.values_list("title", left)]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
