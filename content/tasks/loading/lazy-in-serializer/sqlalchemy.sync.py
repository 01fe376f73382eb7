from dataclasses import asdict, dataclass
from typing import Any, Self

from many import many_books
from models import Author, Base, fill
from running_sync import new_session, run
from sqlalchemy import select
from sqlalchemy.orm import selectinload

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
def naive() -> list[dict[str, Any]]:
    query = select(Author).where(Author.country == "US").order_by(Author.id)
    with new_session() as session:
        authors = session.scalars(query).all()
    return [asdict(AuthorOut.of(author)) for author in authors]


# endregion


# region
def task() -> list[dict[str, Any]]:
    query = (
        select(Author)
        .where(Author.country == "US")
        .options(selectinload(Author.books))
        .order_by(Author.id)
    )
    with new_session() as session:
        authors = session.scalars(query).all()
    return [asdict(AuthorOut.of(author)) for author in authors]


# endregion


# region way_inside
def way_inside() -> list[dict[str, Any]]:
    query = select(Author).where(Author.country == "US").order_by(Author.id)
    with new_session() as session:
        authors = session.scalars(query).all()
        return [asdict(AuthorOut.of(author)) for author in authors]


# endregion

if __name__ == "__main__":
    run(
        task,
        Base,
        fill=many_books(fill, tagged=True),
        naive=naive,
        ways=[way_inside],
    )
