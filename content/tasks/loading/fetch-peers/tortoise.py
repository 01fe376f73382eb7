from collections.abc import Iterable

from many import many_books
from models import MODELS, Book, fill
from running import run

# region setup


def render(books: Iterable[Book]) -> list[tuple[str, str]]:
    """A template, far from the query, decides which relations it touches."""
    return [(book.title, book.author.name) for book in books]


# endregion


# region naive
async def naive() -> list[tuple[str, str]]:
    return render(await Book.filter(stock__gt=4).order_by("id"))


# endregion


# region
async def task() -> list[tuple[str, str]]:
    relations = [field["name"] for field in Book.describe()["fk_fields"]]
    books = Book.filter(stock__gt=4).order_by("id")
    return render(await books.select_related(*relations))


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=many_books(fill), naive=naive)
