from django.db.models import Prefetch
from models import MODELS, Author, Book, fill
from running import run


# region
async def task():
    in_stock = Book.objects.filter(stock__gt=0).order_by("id")
    authors = Author.objects.filter(id__lte=3).order_by("id")
    return [
        (author.name, [book.title for book in author.books_in_stock])
        async for author in authors.prefetch_related(
            Prefetch("books", in_stock, to_attr="books_in_stock")
        )
    ]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
