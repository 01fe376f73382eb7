from dataclasses import asdict, dataclass
from typing import Self

from many import many_books
from models import MODELS, Author, fill
from running import run

# region setup


@dataclass
class AuthorOut:
    """What the response holds of an author: read attribute by attribute."""

    name: str
    books: list[str]

    @classmethod
    def of(cls, author: Author) -> Self:
        return cls(
            author.name, sorted(book.title for book in author.books.all())
        )


# endregion


# region naive
async def naive():
    authors = Author.objects.filter(country="US").order_by("id")
    return [asdict(AuthorOut.of(author)) async for author in authors]


# endregion


# region
async def task():
    authors = (
        Author.objects.filter(country="US")
        .prefetch_related("books")
        .order_by("id")
    )
    return [asdict(AuthorOut.of(author)) async for author in authors]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=many_books(fill), naive=naive)
