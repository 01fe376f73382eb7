from django.db.models import F
from models import MODELS, Book, fill
from running_sync import run


# region
def task():
    books = Book.objects.filter(author=7).order_by("id")
    return {
        "scalars": list(books.values_list("title", flat=True)),
        "tuples": list(books.values_list("title", "year")),
        "dicts": list(books.values("title", writer=F("author__name"))),
    }


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
