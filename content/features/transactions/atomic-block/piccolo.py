from contextlib import suppress

from engine import DB
from models import TABLES, Book, fill
from running import run


# region
async def sell(title: str, *, paid: bool) -> None:
    async with DB.transaction():
        await Book.update({Book.stock: Book.stock - 1}).where(
            Book.title == title
        )
        if not paid:
            raise RuntimeError("The payment failed.")


async def task() -> list[tuple[str, int]]:
    await sell("Kitchen", paid=True)
    with suppress(RuntimeError):
        await sell("Solaris", paid=False)
    books = await (
        Book.select(Book.title, Book.stock)
        .where(Book.title.is_in(["Kitchen", "Solaris"]))
        .order_by(Book.title)
    )
    return [(row["title"], row["stock"]) for row in books]


# endregion

if __name__ == "__main__":
    run(task, TABLES, fill=fill)
