from models import Base, Book, fill
from running import new_session, run


# region
async def task() -> tuple[int, int]:
    async with new_session() as one, new_session() as two:
        mine, yours = await one.get_one(Book, 7), await two.get_one(Book, 7)
        mine.stock = 12
        await one.commit()
        yours.year = 1970
        await two.commit()
    async with new_session() as session:
        book = await session.get_one(Book, 7)
        return book.year, book.stock


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill)
