from models import Base, Book, fill
from running import new_session, run
from sqlalchemy import case, select, update


# region
async def task() -> list[tuple[str, int]]:
    books = select(Book).where(Book.author_id.in_([4, 5])).order_by(Book.id)
    async with new_session.begin() as session:
        rows = await session.execute(
            books.with_only_columns(Book.id, Book.stock)
        )
        stock = {id: stock + 1 for id, stock in rows}
        await session.execute(
            update(Book)
            .where(Book.id.in_(stock))
            .values(stock=case(stock, value=Book.id))
        )
        return [
            (book.title, book.stock) for book in await session.scalars(books)
        ]


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill)
