from models import TABLES, Book, fill
from piccolo.columns.combination import Where
from piccolo.query import Objects
from running import run


# region setup
async def titles(books: Objects[Book]) -> list[str]:
    return [book.title for book in await books.order_by(Book.id)]


# endregion


# region naive
async def naive() -> list[list[str]]:
    american = Book.objects().where(Book.author.country == "US")
    recent = american.where(Book.year >= 1970)
    in_stock = american.where(Book.stock > 0)
    return [await titles(q) for q in (american, recent, in_stock)]


# endregion


# region
def in_stock() -> Where:
    return Book.stock > 0


def since(year: int) -> Where:
    return Book.year >= year


def from_country(country: str) -> Where:
    return Book.author.country == country


async def task() -> list[str]:
    books = Book.objects().where(from_country("US"))
    books = books.where(in_stock())
    books = books.where(since(1970))
    return await titles(books)


# endregion

if __name__ == "__main__":
    run(task, TABLES, fill=fill, naive=naive)
