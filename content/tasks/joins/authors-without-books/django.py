from django.db.models import Exists, OuterRef
from models import MODELS, Author, Book, fill
from running import run


# region naive
async def naive():
    authors = Author.objects.order_by("id")
    cheap = authors.filter(books__price__lt=10)
    others = authors.filter(books__price__gte=10)
    return [
        [author.name async for author in cheap],
        [author.name async for author in others],
    ]


# endregion


# region
async def task():
    authors = Author.objects.order_by("id")
    books = Book.objects.filter(author=OuterRef("pk"), price__lt=10)
    cheap = authors.filter(Exists(books))
    others = authors.filter(~Exists(books))
    return [
        [author.name async for author in cheap],
        [author.name async for author in others],
    ]


# endregion


# region way_exclude
async def way_exclude():
    authors = Author.objects.order_by("id")
    cheap = authors.filter(books__price__lt=10).distinct()
    others = authors.exclude(books__price__lt=10)
    return [
        [author.name async for author in cheap],
        [author.name async for author in others],
    ]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill, naive=naive, ways=[way_exclude])
