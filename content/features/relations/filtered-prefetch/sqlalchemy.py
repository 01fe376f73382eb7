from models import Author, Base, Book, fill
from running import new_session, run
from sqlalchemy import select
from sqlalchemy.orm import selectinload


# region
async def task() -> list[tuple[str, list[str]]]:
    in_stock = selectinload(Author.books.and_(Book.stock > 0))
    authors = select(Author).where(Author.id <= 3).order_by(Author.id)
    async with new_session() as session:
        return [
            (author.name, [book.title for book in author.books])
            for author in await session.scalars(authors.options(in_stock))
        ]


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill)
