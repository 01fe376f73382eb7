from django.db.models import Exists, OuterRef
from models import MODELS, Book, fill
from running import run


# region naive
async def naive():
    books = Book.objects.filter(tags__name__in=["science fiction", "classic"])
    titles = [book.title async for book in books.order_by("id")]
    return [titles, await books.acount()]


# endregion


# region
async def task():
    books = Book.objects.filter(tags__name__in=["science fiction", "classic"])
    books = books.distinct()
    titles = [book.title async for book in books.order_by("id")]
    return [titles, await books.acount()]


# endregion


# region way_exists
async def way_exists():
    tagged = Book.tags.through.objects.filter(
        book=OuterRef("pk"), tag__name__in=["science fiction", "classic"]
    )
    books = Book.objects.filter(Exists(tagged))
    titles = [book.title async for book in books.order_by("id")]
    return [titles, await books.acount()]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill, naive=naive, ways=[way_exists])
