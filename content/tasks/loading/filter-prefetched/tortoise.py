from many import many_books
from models import MODELS, Author, fill
from running import run
from tortoise.expressions import Q
from tortoise.functions import Count


# region naive
async def naive() -> list[tuple[str, int]]:
    authors = Author.all().prefetch_related("books").order_by("id")
    return [
        (author.name, await author.books.filter(stock__gt=0).count())
        for author in await authors
    ]


# endregion


# region
async def task() -> list[tuple[str, int]]:
    authors = Author.all().prefetch_related("books").order_by("id")
    return [
        (author.name, sum(book.stock > 0 for book in author.books))
        for author in await authors
    ]


# endregion


# region way_count
async def way_count() -> list[tuple[str, int]]:
    in_stock = Count("books", _filter=Q(books__stock__gt=0))
    authors = Author.annotate(in_stock=in_stock).order_by("id")
    return await authors.values_list("name", "in_stock")


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=many_books(fill), naive=naive, ways=[way_count])
