from models import Base, Book, fill
from running import new_session, run
from sqlalchemy import select


# region
async def task() -> list[tuple[str, int]]:
    solaris = select(Book).where(Book.title == "Solaris")
    async with new_session.begin() as session:
        book = (await session.scalars(solaris.with_for_update())).one()
        if book.stock > 0:
            book.stock -= 1
    async with new_session() as session:
        return [
            (book.title, book.stock) for book in await session.scalars(solaris)
        ]


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill)
