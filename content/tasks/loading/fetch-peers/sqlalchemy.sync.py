from collections.abc import Iterable

from many import many_books
from models import Author, Base, Book, fill
from running_sync import new_session, run
from sqlalchemy import select
from sqlalchemy.orm import Mapped, relationship, selectinload

# region setup


class Volume(Base):
    """A book of the shop whose author is always loaded with it."""

    __table__ = Book.__table__

    id: Mapped[int]
    title: Mapped[str]
    stock: Mapped[int]
    author: Mapped[Author] = relationship(lazy="selectin", viewonly=True)


def render(books: Iterable[Book | Volume]) -> list[tuple[str, str]]:
    """A template, far from the query, decides which relations it touches."""
    return [(book.title, book.author.name) for book in books]


# endregion


# region naive
def naive() -> list[tuple[str, str]]:
    books = select(Book).where(Book.stock > 4).order_by(Book.id)
    with new_session() as session:
        return render(session.scalars(books))


# endregion


# region
def task() -> list[tuple[str, str]]:
    volumes = select(Volume).where(Volume.stock > 4).order_by(Volume.id)
    with new_session() as session:
        return render(session.scalars(volumes))


# endregion


# region way_everything
def way_everything() -> list[tuple[str, str]]:
    volumes = select(Volume).where(Volume.stock > 4).order_by(Volume.id)
    with new_session() as session:
        return render(session.scalars(volumes.options(selectinload("*"))))


# endregion

if __name__ == "__main__":
    run(
        task,
        Base,
        fill=many_books(fill, tagged=True),
        naive=naive,
        ways=[way_everything],
    )
