from models import MODELS, Book, fill
from running import run
from tortoise.expressions import Subquery


# region naive
async def naive() -> list:
    books = Book.filter(tags__name__in=["science fiction", "classic"])
    titles = [book.title for book in await books.order_by("id")]
    return [titles, await books.count()]


# endregion


# region
async def task() -> list:
    books = Book.filter(tags__name__in=["science fiction", "classic"])
    books = books.distinct()
    titles = [book.title for book in await books.order_by("id")]
    return [titles, await books.count()]


# endregion


# region way_subquery
async def way_subquery() -> list:
    tagged = Book.filter(tags__name__in=["science fiction", "classic"])
    books = Book.filter(id__in=Subquery(tagged.values("id")))
    titles = [book.title for book in await books.order_by("id")]
    return [titles, await books.count()]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill, naive=naive, ways=[way_subquery])
