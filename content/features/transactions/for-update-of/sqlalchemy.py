from models import Author, Base, Book, fill
from running import new_session, run
from sqlalchemy import select
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import joinedload


# region setup
async def state(model: type[Base], id: int) -> str:
    """Says whether another connection could lock the row at once."""
    try:
        async with new_session.begin() as session:
            await session.get_one(model, id, with_for_update={"nowait": True})
            return "free"
    except DBAPIError:
        return "locked"


# endregion


# region
async def task() -> list[str]:
    solaris = select(Book).options(joinedload(Book.author)).where(Book.id == 7)
    async with new_session.begin() as session:
        book = (await session.scalars(solaris.with_for_update(of=Book))).one()
        book_state = await state(Book, book.id)
        return [book.title, book_state, await state(Author, book.author.id)]


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill)
