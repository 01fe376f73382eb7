from many import ROWS, many_books
from models import Author, Base, fill
from running import new_session, run
from sqlalchemy import select
from sqlalchemy.orm import joinedload, selectinload, subqueryload

# region setup
PAGE = ROWS or 3
# endregion


# region naive
async def naive() -> list[tuple[str, list[str]]]:
    page = select(Author).order_by(Author.id).limit(PAGE)
    async with new_session() as session:
        return [
            (a.name, [book.title for book in await a.awaitable_attrs.books])
            for a in await session.scalars(page)
        ]


# endregion


# region
async def task() -> list[tuple[str, list[str]]]:
    page = select(Author).order_by(Author.id).limit(PAGE)
    async with new_session() as session:
        authors = await session.scalars(
            page.options(selectinload(Author.books))
        )
        return [(a.name, [book.title for book in a.books]) for a in authors]


# endregion


# region way_joinedload
async def way_joinedload() -> list[tuple[str, list[str]]]:
    page = select(Author).order_by(Author.id).limit(PAGE)
    async with new_session() as session:
        authors = await session.scalars(page.options(joinedload(Author.books)))
        # Each author comes once for each book.
        return [
            (a.name, [book.title for book in a.books]) for a in authors.unique()
        ]


# endregion


# region way_subqueryload
async def way_subqueryload() -> list[tuple[str, list[str]]]:
    page = select(Author).order_by(Author.id).limit(PAGE)
    async with new_session() as session:
        authors = await session.scalars(
            page.options(subqueryload(Author.books))
        )
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
