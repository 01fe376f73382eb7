from django.db.models import Exists, OuterRef
from models import MODELS, Book, fill
from running_sync import run


# region naive
def naive():
    books = Book.objects.filter(tags__name__in=["science fiction", "classic"])
    titles = [book.title for book in books.order_by("id")]
    return [titles, books.count()]


# endregion


# region
def task():
    books = Book.objects.filter(tags__name__in=["science fiction", "classic"])
    books = books.distinct()
    titles = [book.title for book in books.order_by("id")]
    return [titles, books.count()]


# endregion


# region way_exists
def way_exists():
    tagged = Book.tags.through.objects.filter(
        book=OuterRef("pk"), tag__name__in=["science fiction", "classic"]
    )
    books = Book.objects.filter(Exists(tagged))
    titles = [book.title for book in books.order_by("id")]
    return [titles, books.count()]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill, naive=naive, ways=[way_exists])
