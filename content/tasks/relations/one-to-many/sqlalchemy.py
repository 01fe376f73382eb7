from decimal import Decimal

from models import Author, Base, Book, fill
from running import new_session, run
from sqlalchemy.orm import joinedload, selectinload


# region
async def task() -> list:
    async with new_session.begin() as session:
        calvino = await session.get_one(Author, 2)
        lem = await session.get_one(Author, 4)
        fiasco = Book(
            title="Fiasco", author=calvino, price=Decimal(9), year=1986
        )
        session.add(fiasco)
        await session.flush()
        fiasco.author = lem
    async with new_session() as session:
        load = joinedload(Book.author).selectinload(Author.books)
        fiasco = await session.get_one(Book, 16, options=[load])
        author = fiasco.author
        return [author.name, sorted(book.title for book in author.books)]


# endregion


# region way_append
async def way_append() -> list:
    async with new_session.begin() as session:
        load_books = [selectinload(Author.books)]
        calvino = await session.get_one(Author, 2, options=load_books)
        lem = await session.get_one(Author, 4)
        fiasco = Book(title="Fiasco", price=Decimal(9), year=1986)
        calvino.books.append(fiasco)
        await session.flush()
        fiasco.author = lem  # And calvino.books is without it again.
    async with new_session() as session:
        load = joinedload(Book.author).selectinload(Author.books)
        fiasco = await session.get_one(Book, 16, options=[load])
        author = fiasco.author
        return [author.name, sorted(book.title for book in author.books)]


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill, ways=[way_append])
