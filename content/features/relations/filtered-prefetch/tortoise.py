from models import MODELS, Author, Book, fill
from running import run
from tortoise.query_utils import Prefetch


# region
async def task() -> list[tuple[str, list[str]]]:
    in_stock = Book.filter(stock__gt=0).order_by("id")
    authors = Author.filter(id__lte=3).order_by("id")
    return [
        (author.name, [book.title for book in author.books_in_stock])
        for author in await authors.prefetch_related(
            Prefetch("books", in_stock, to_attr="books_in_stock")
        )
    ]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
