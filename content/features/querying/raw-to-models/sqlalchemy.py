from models import Base, Book, fill
from running import new_session, run
from sqlalchemy import select, text


# region
async def task() -> list[tuple[str, str]]:
    sql = text("SELECT * FROM book WHERE stock = :stock ORDER BY id")
    query = select(Book).from_statement(sql)
    async with new_session() as session:
        books = await session.scalars(query, {"stock": 0})
        return [(type(book).__name__, book.title) for book in books]


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill)
