from django.db.models import Count, OuterRef, Subquery, Sum
from django.db.models.functions import Coalesce
from models import MODELS, Author, Book, fill
from running_sync import run


# region naive
def naive():
    authors = (
        Author.objects.annotate(
            stock=Sum("books__stock"), tags=Count("books__tags")
        )
        .filter(id__in=[1, 4])
        .order_by("id")
    )
    return [(author.name, author.stock, author.tags) for author in authors]


# endregion


# region
def task():
    books = Book.objects.filter(author=OuterRef("pk")).values("author")
    stock = books.annotate(total=Sum("stock")).values("total")
    tags = books.annotate(total=Count("tags")).values("total")
    authors = (
        Author.objects.annotate(
            stock=Coalesce(Subquery(stock), 0), tags=Coalesce(Subquery(tags), 0)
        )
        .filter(id__in=[1, 4])
        .order_by("id")
    )
    return [(author.name, author.stock, author.tags) for author in authors]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill, naive=naive)
