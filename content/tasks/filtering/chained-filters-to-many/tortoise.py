from models import MODELS, Author, Book, fill
from running import run
from tortoise.expressions import Subquery


# region naive
async def naive() -> list[list[str]]:
    authors = Author.filter(id__in=[1, 4, 7]).order_by("name").distinct()
    found = authors.filter(books__price__lt=10).filter(books__stock=0)
    others = authors.exclude(books__price__lt=10, books__stock=0)
    return [
        [author.name async for author in found],
        [author.name async for author in others],
    ]


# endregion


# region
async def task() -> list[list[str]]:
    authors = Author.filter(id__in=[1, 4, 7]).order_by("name")
    bargains = Book.filter(price__lt=10, stock=0).values("author_id")
    found = authors.filter(id__in=Subquery(bargains))
    others = authors.filter(id__not_in=Subquery(bargains))
    return [
        [author.name async for author in found],
        [author.name async for author in others],
    ]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill, naive=naive)
