from models import MODELS, Author, Book, fill
from running import run
from tortoise.expressions import Subquery


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

if __name__ == "__main__":
    run(task, MODELS, fill=fill, naive=naive)
