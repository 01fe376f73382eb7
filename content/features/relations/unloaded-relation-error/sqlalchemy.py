from models import Base, Book, fill
from running import new_session, run
from sqlalchemy.exc import MissingGreenlet, StatementError


# region
async def task() -> list[str]:
    async with new_session() as session:
        book = await session.get_one(Book, 7)
        try:
            return [book.title, book.author.name]
        except (MissingGreenlet, StatementError):
            return [book.title, "refused"]


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill)
