from models import Base, Book, fill
from running import new_session, run
from sqlalchemy import case, select, update


# region
async def task() -> list[tuple[str, int]]:
    query = select(Book).where(Book.author_id.in_([4, 5])).order_by(Book.id)
    async with new_session.begin() as session:
        books = (await session.scalars(query)).all()
        stock = {book.id: book.stock + 1 for book in books}
        await session.execute(
            update(Book)
            .where(Book.id.in_(stock))
            .values(stock=case(stock, value=Book.id))
            .execution_options(synchronize_session=False)
        )
    async with new_session() as session:
        return [(book.title, book.stock) for book in await session.scalars(query)]


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill)
