from models import MODELS, Author, Book, fill
from running import run
from tortoise.query_utils import Prefetch


# region naive
async def naive() -> list[tuple[str, list[str]]]:
    authors = (
        Author.filter(id__in=[1, 7, 10], books__stock__gt=0)
        .prefetch_related(Prefetch("books", Book.all().order_by("id")))
        .order_by("id")
    )
    return [
        (author.name, [book.title for book in author.books])
        for author in await authors
    ]


# endregion


# region
async def task() -> list[tuple[str, list[str]]]:
    in_stock = Book.filter(stock__gt=0).order_by("id")
    authors = (
        Author.filter(id__in=[1, 7, 10])
        .prefetch_related(Prefetch("books", in_stock, to_attr="in_stock"))
        .order_by("id")
    )
    return [
        (author.name, [book.title for book in author.in_stock])
        for author in await authors
    ]


# endregion


# region way_limited
async def way_limited() -> list[tuple[str, list[str]]]:
    newest = Book.all().order_by("-year", "-id").limit(1)
    authors = (
        Author.filter(id__in=[1, 7, 10])
        .prefetch_related(Prefetch("books", newest, to_attr="newest"))
        .order_by("id")
    )
    return [
        (author.name, [book.title for book in author.newest])
        for author in await authors
    ]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill, naive=naive, ways=[way_limited])
