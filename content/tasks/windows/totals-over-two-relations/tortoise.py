from models import MODELS, Author, Book, fill
from running import run
from tortoise.expressions import RawSQL, Subquery
from tortoise.functions import Coalesce, Count, Sum


# region naive
async def naive() -> list[tuple[str, int, int]]:
    authors = (
        Author.annotate(stock=Sum("books__stock"), tags=Count("books__tags"))
        .filter(id__in=[1, 4])
        .order_by("id")
    )
    # MariaDB's sum of integers is a decimal.
    return [
        (author.name, int(author.stock), author.tags)
        async for author in authors
    ]


# endregion


# region
async def task() -> list[tuple[str, int, int]]:
    books = Book.filter(author_id=RawSQL("author.id")).group_by("author_id")
    stock = Subquery(books.annotate(total=Sum("stock")).values("total"))
    tags = Subquery(books.annotate(total=Count("tags")).values("total"))
    authors = (
        Author.annotate(stock=Coalesce(stock, 0), tags=Coalesce(tags, 0))
        .filter(id__in=[1, 4])
        .order_by("id")
    )
    # MariaDB's sum of integers is a decimal.
    return [
        (author.name, int(author.stock), author.tags)
        async for author in authors
    ]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill, naive=naive)
