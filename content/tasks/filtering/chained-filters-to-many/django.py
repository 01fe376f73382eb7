from django.db.models import Exists, OuterRef
from models import MODELS, Author, Book, fill
from running import run


# region naive
async def naive():
    authors = Author.objects.filter(id__in=[1, 4, 7]).order_by("name")
    found = authors.filter(books__price__lt=10).filter(books__stock=0)
    others = authors.exclude(books__price__lt=10, books__stock=0)
    return [
        [author.name async for author in found],
        [author.name async for author in others],
    ]


# endregion


# region
async def task():
    authors = Author.objects.filter(id__in=[1, 4, 7]).order_by("name")
    bargain = Exists(
        Book.objects.filter(author=OuterRef("pk"), price__lt=10, stock=0)
    )
    return [
        [author.name async for author in authors.filter(bargain)],
        [author.name async for author in authors.filter(~bargain)],
    ]


# endregion


# region way_one_filter
async def way_one_filter():
    authors = Author.objects.filter(id__in=[1, 4, 7]).order_by("name")
    found = authors.filter(books__price__lt=10, books__stock=0).distinct()
    bargains = Book.objects.filter(price__lt=10, stock=0)
    others = authors.exclude(books__in=bargains)
    return [
        [author.name async for author in found],
        [author.name async for author in others],
    ]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill, naive=naive, ways=[way_one_filter])
