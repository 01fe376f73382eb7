from many import ROWS, many_books
from models import Author, Base, fill
from running_sync import new_session, run
from sqlalchemy import select
from sqlalchemy.orm import joinedload, selectinload, subqueryload

# region setup
PAGE = ROWS or 3
# endregion


# region naive
def naive() -> list[tuple[str, list[str]]]:
    page = select(Author).order_by(Author.id).limit(PAGE)
    with new_session() as session:
        return [
            (a.name, [book.title for book in a.books])
            for a in session.scalars(page)
        ]


# endregion


# region
def task() -> list[tuple[str, list[str]]]:
    page = select(Author).order_by(Author.id).limit(PAGE)
    with new_session() as session:
        authors = session.scalars(page.options(selectinload(Author.books)))
        return [(a.name, [book.title for book in a.books]) for a in authors]


# endregion


# region way_joinedload
def way_joinedload() -> list[tuple[str, list[str]]]:
    page = select(Author).order_by(Author.id).limit(PAGE)
    with new_session() as session:
        authors = session.scalars(page.options(joinedload(Author.books)))
        # Each author comes once for each book.
        return [
            (a.name, [book.title for book in a.books]) for a in authors.unique()
        ]


# endregion


# region way_subqueryload
def way_subqueryload() -> list[tuple[str, list[str]]]:
    page = select(Author).order_by(Author.id).limit(PAGE)
    with new_session() as session:
        authors = session.scalars(page.options(subqueryload(Author.books)))
        return [(a.name, [book.title for book in a.books]) for a in authors]


# endregion

if __name__ == "__main__":
    run(
        task,
        Base,
        fill=many_books(fill, tagged=True),
        naive=naive,
        ways=[way_joinedload, way_subqueryload],
    )
