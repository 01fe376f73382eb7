from models import MODELS, Author, Book, fill
from running import run
from tortoise.expressions import Q, RawSQL, Subquery


# region
async def task() -> list[tuple[str, str | None]]:
    books = (
        Book.filter(author_id=RawSQL("author.id")).order_by("-year").limit(1)
    )
    authors = (
        Author.annotate(newest=Subquery(books.values("title")))
        .filter(Q(country="US") | Q(country=None))
        .order_by("id")
    )
    return [(author.name, author.newest) async for author in authors]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
