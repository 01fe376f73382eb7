from django.db.models import Sum, Window
from django.db.models.functions import Rank
from models import MODELS, Book, fill
from running import run


# region
async def task():
    books = Book.objects.annotate(
        place=Window(Rank(), partition_by="author_id", order_by="-price"),
        total=Window(Sum("stock"), partition_by="author_id", order_by="year"),
    ).order_by("author_id", "year")
    return [book async for book in books.values_list("title", "place", "total")]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
