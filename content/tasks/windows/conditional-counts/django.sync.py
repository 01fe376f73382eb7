from django.db.models import Count, Q
from models import MODELS, Author, fill
from running_sync import run


# region naive
def naive():
    authors = Author.objects.filter(id__in=[1, 2, 7]).annotate(
        every=Count("books"),
        sold_out=Count(Q(books__stock=0)),
        cheap=Count(Q(books__price__lt=10)),
    )
    rows = authors.order_by("id").values_list(
        "name", "every", "sold_out", "cheap"
    )
    return list(rows)


# endregion


# region
def task():
    authors = Author.objects.filter(id__in=[1, 2, 7]).annotate(
        every=Count("books"),
        sold_out=Count("books", filter=Q(books__stock=0)),
        cheap=Count("books", filter=Q(books__price__lt=10)),
    )
    rows = authors.order_by("id").values_list(
        "name", "every", "sold_out", "cheap"
    )
    return list(rows)


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill, naive=naive)
