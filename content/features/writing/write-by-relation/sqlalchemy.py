from models import Author, Base, Book, fill
from running import new_session, run
from sqlalchemy import delete, func, select, update


# region
async def task() -> list:
    async with new_session.begin() as session:
        british = Book.author.has(Author.country == "GB")
        await session.execute(update(Book).where(british).values(stock=50))
        finnish = Book.author.has(Author.country == "FI")
        await session.execute(delete(Book).where(finnish))
        stock = await session.scalars(select(Book.stock).where(british))
        number = select(func.count()).select_from(Book)
        return [stock.all(), await session.scalar(number)]


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill)
