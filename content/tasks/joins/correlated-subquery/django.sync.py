from django.db.models import F, OuterRef, Subquery
from models import MODELS, Author, Book, fill
from running_sync import run


# region naive
def naive():
    books = Book.objects.filter(author=F("id")).order_by("-year")
    authors = (
        Author.objects.filter(id__in=[1, 3, 10])
        .annotate(latest=Subquery(books.values("title")[:1]))
        .order_by("id")
    )
    return [(author.name, author.latest) for author in authors]


# endregion


# region
def task():
    books = Book.objects.filter(author=OuterRef("id")).order_by("-year")
    authors = (
        Author.objects.filter(id__in=[1, 3, 10])
        .annotate(latest=Subquery(books.values("title")[:1]))
        .order_by("id")
    )
    return [(author.name, author.latest) for author in authors]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill, naive=naive)
