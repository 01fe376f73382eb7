import asyncio

from engine import DB
from models import TABLES, Book, fill
from running import run


# region
async def task() -> list[tuple[str, int]]:
    async with DB.transaction():
        await Book.update({Book.stock: Book.stock - 1}).where(
            Book.title == "Kitchen"
        )
        await asyncio.sleep(0)  # Whatever else has to be waited for.
        await Book.update({Book.stock: Book.stock + 1}).where(
            Book.title == "Solaris"
        )
    books = await (
        Book.select(Book.title, Book.stock)
        .where(Book.title.is_in(["Kitchen", "Solaris"]))
        .order_by(Book.title)
    )
    return [(row["title"], row["stock"]) for row in books]


# endregion

if __name__ == "__main__":
    run(task, TABLES, fill=fill)
