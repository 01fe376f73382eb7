from dataclasses import asdict, dataclass
from typing import Any, Self

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
        return cls(author.name, sorted(book.title for book in author.books))


# endregion


# region naive
async def naive() -> list[dict[str, Any]]:
    authors = await Author.filter(country="US").order_by("id")
    return [asdict(AuthorOut.of(author)) for author in authors]


# endregion


# region
async def task() -> list[dict[str, Any]]:
    authors = Author.filter(country="US").prefetch_related("books")
    return [
        asdict(AuthorOut.of(author)) for author in await authors.order_by("id")
    ]


# endregion


# region way_fetch_related
async def way_fetch_related() -> list[dict[str, Any]]:
    authors = await Author.filter(country="US").order_by("id")
    for author in authors:
        await author.fetch_related("books")
    return [asdict(AuthorOut.of(author)) for author in authors]


# endregion

if __name__ == "__main__":
    run(
        task,
        MODELS,
        fill=many_books(fill),
        naive=naive,
        ways=[way_fetch_related],
    )
