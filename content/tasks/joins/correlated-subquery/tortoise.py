from models import MODELS, Author, Book, fill
from running import run
from tortoise.expressions import F, RawSQL, Subquery


# region naive
async def naive() -> list[tuple[str, str | None]]:
    books = Book.filter(author_id=F("id")).order_by("-year").limit(1)
    authors = (
        Author.filter(id__in=[1, 3, 10])
        .annotate(latest_title=Subquery(books.values("title")))
        .order_by("id")
    )
    return [(author.name, author.latest_title) async for author in authors]


# endregion


# region
async def task() -> list[tuple[str, str | None]]:
    books = (
        Book.filter(author_id=RawSQL("author.id")).order_by("-year").limit(1)
    )
    authors = (
        Author.filter(id__in=[1, 3, 10])
        .annotate(latest_title=Subquery(books.values("title")))
        .order_by("id")
    )
    return [(author.name, author.latest_title) async for author in authors]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill, naive=naive)
