from models import Author, Base, Book, fill
from running import new_session, run
from sqlalchemy import select


# region
async def task() -> list[tuple[str, int]]:
    async with new_session() as session:
        solaris = await session.get_one(Book, 7)
        solaris.stock = 12
        author = Author(name="Han Kang")
        session.add(
            Book(
                title="The Vegetarian",
                author=author,
                price=9,
                year=2007,
                stock=3,
            )
        )
        await session.commit()  # writes all three, the author before her book
        books = select(Book.title, Book.stock).where(Book.id.in_([7, 16]))
        return [
            tuple(row) for row in await session.execute(books.order_by(Book.id))
        ]


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill)
