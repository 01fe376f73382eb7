from models import MODELS, Book, fill
from pypika_tortoise import Query, Table
from running import run
from tortoise.query_api import execute_pypika
from tortoise.queryset import QuerySet


# region naive
async def naive() -> list[str]:
    books = Book.filter(author__country="US")
    books.filter(stock__gt=0)
    books.filter(year__gte=1970)
    return [book.title for book in await books.order_by("id")]


# endregion


# region
def in_stock(books: QuerySet[Book]) -> QuerySet[Book]:
    return books.filter(stock__gt=0)


def since(books: QuerySet[Book], year: int) -> QuerySet[Book]:
    return books.filter(year__gte=year)


def from_country(books: QuerySet[Book], country: str) -> QuerySet[Book]:
    return books.filter(author__country=country)


async def task() -> list[str]:
    books = from_country(Book.all(), "US")
    books = in_stock(books)
    books = since(books, 1970)
    return [book.title for book in await books.order_by("id")]


# endregion


# region way_pypika
async def way_pypika() -> list[str]:
    book, author = Table("book"), Table("author")
    books = Query.from_(book).join(author).on(book.author_id == author.id)
    books = books.where(author.country == "US")
    books = books.where(book.stock > 0).where(book.year >= 1970)
    books = books.select(book.title).orderby(book.id)
    return [row["title"] for row in (await execute_pypika(books)).rows]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill, naive=naive, ways=[way_pypika])
