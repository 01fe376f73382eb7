from models import MODELS, Author, Book, fill
from pypika_tortoise import Order, Query
from pypika_tortoise.analytics import RowNumber
from running import run
from tortoise.query_utils import Prefetch


# region naive
async def naive() -> list[tuple[str, list[str]]]:
    latest = Book.all().order_by("-year").limit(2)
    authors = (
        Author.filter(id__in=[2, 7, 10])
        .prefetch_related(Prefetch("books", latest, to_attr="latest_books"))
        .order_by("id")
    )
    return [
        (author.name, [book.title for book in author.latest_books])
        async for author in authors
    ]


# endregion


# region
async def task() -> list[tuple[str, list[str]]]:
    book = Book.get_table()
    place = RowNumber().over(book.author_id)
    place = place.orderby(book.year, order=Order.desc).as_("place")
    ranked = Query.from_(book).select(book.id, place)
    first_two = Query.from_(ranked).select(ranked.id).where(ranked.place <= 2)
    latest = Book.filter(id__in=first_two).order_by("-year")
    authors = (
        Author.filter(id__in=[2, 7, 10])
        .prefetch_related(Prefetch("books", latest, to_attr="latest_books"))
        .order_by("id")
    )
    return [
        (author.name, [book.title for book in author.latest_books])
        async for author in authors
    ]


# endregion


# region way_slice
async def way_slice() -> list[tuple[str, list[str]]]:
    books = Prefetch("books", Book.all().order_by("-year"))
    authors = Author.filter(id__in=[2, 7, 10]).prefetch_related(books)
    return [
        (author.name, [book.title for book in list(author.books)[:2]])
        async for author in authors.order_by("id")
    ]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill, naive=naive, ways=[way_slice])
