from models import MODELS, Author, Book, fill
from running import run
from tortoise.query_utils import Prefetch


# region
async def task() -> list[tuple[str, list[str]]]:
    authors = (
        await Author.all()
        .order_by("id")
        .prefetch_related(Prefetch("books", Book.all().order_by("id")))
    )
    return [
        (author.name, [book.title for book in author.books])
        for author in authors
    ]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
