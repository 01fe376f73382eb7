from collections.abc import Iterable

from many import many_books
from models import TABLES, Book, fill
from running import run

# region setup


def render(books: Iterable[Book]) -> list[tuple[str, str]]:
    """A template, far from the query, decides which relations it touches."""
    return [(book.title, book.author.name) for book in books]


# endregion


# region naive
async def naive() -> list[tuple[str, str]]:
    return render(await Book.objects().where(Book.stock > 4).order_by(Book.id))


# endregion


# region
async def task() -> list[tuple[str, str]]:
    books = Book.objects(*Book.all_related())
    return render(await books.where(Book.stock > 4).order_by(Book.id))


# endregion

if __name__ == "__main__":
    run(task, TABLES, fill=many_books(fill, tagged=True), naive=naive)
