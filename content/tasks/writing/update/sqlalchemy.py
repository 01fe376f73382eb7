from models import Base, Book, fill
from running import new_session, run


# region
async def task() -> tuple[str, int, int]:
    async with new_session() as session:
        book = await session.get_one(Book, 7)
        book.stock = 12
        await session.commit()  # only this column
        book.year = 1970
        await session.commit()  # only this column
        await session.refresh(book)
        return book.title, book.year, book.stock


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill)
