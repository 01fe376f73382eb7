import asyncio

from models import MODELS, Book, fill
from running import run
from tortoise.expressions import F
from tortoise.transactions import in_transaction


# region
async def task() -> list[tuple[str, int]]:
    async with in_transaction():
        await Book.filter(title="Kitchen").update(stock=F("stock") - 1)
        await asyncio.sleep(0)  # Whatever else has to be waited for.
        await Book.filter(title="Solaris").update(stock=F("stock") + 1)
    books = Book.filter(title__in=["Kitchen", "Solaris"]).order_by("title")
    return await books.values_list("title", "stock")


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
