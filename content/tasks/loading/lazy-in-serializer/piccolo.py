from collections import defaultdict
from dataclasses import asdict, dataclass
from typing import Any, Self

from many import many_books
from models import TABLES, Author, Book, fill
from running import run

# region setup


@dataclass
class AuthorOut:
    """What the response holds of an author."""

    name: str
    books: list[str]

    @classmethod
    def of(cls, author: Author) -> Self:
        return cls(author.name, sorted(book.title for book in author.books))


# endregion


# region naive
async def naive() -> list[dict[str, Any]]:
    authors = await (
        Author.objects().where(Author.country == "US").order_by(Author.id)
    )
    return [asdict(AuthorOut.of(author)) for author in authors]


# endregion


# region
async def task() -> list[dict[str, Any]]:
    authors = await (
        Author.objects().where(Author.country == "US").order_by(Author.id)
    )
    books = await Book.objects().where(
        Book.author.is_in([author.id for author in authors])
    )
    titles = defaultdict(list)
    for book in books:
        titles[book.author].append(book.title)
    return [
        asdict(AuthorOut(author.name, sorted(titles[author.id])))
        for author in authors
    ]


# endregion

if __name__ == "__main__":
    run(task, TABLES, fill=many_books(fill, tagged=True), naive=naive)
