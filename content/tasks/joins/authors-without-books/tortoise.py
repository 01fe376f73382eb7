from models import MODELS, Author, Book, fill
from running import run
from tortoise.expressions import Q, Subquery
from tortoise.functions import Count


# region naive
async def naive() -> list[list[str]]:
    authors = Author.all().order_by("id")
    cheap = authors.filter(books__price__lt=10)
    others = authors.exclude(books__price__lt=10)
    return [
        [author.name async for author in cheap],
        [author.name async for author in others],
    ]


# endregion


# region
async def task() -> list[list[str]]:
    authors = Author.all().order_by("id")
    books = Subquery(Book.filter(price__lt=10).values("author_id"))
    cheap = authors.filter(id__in=books)
    others = authors.filter(id__not_in=books)
    return [
        [author.name async for author in cheap],
        [author.name async for author in others],
    ]


# endregion


# region way_count
async def way_count() -> list[list[str]]:
    cheap = Count("books", _filter=Q(books__price__lt=10))
    authors = Author.annotate(cheap=cheap).order_by("id")
    return [
        [author.name async for author in authors.filter(cheap__gt=0)],
        [author.name async for author in authors.filter(cheap=0)],
    ]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill, naive=naive, ways=[way_count])
