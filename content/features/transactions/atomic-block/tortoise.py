from contextlib import suppress

from models import MODELS, Book, fill
from running import run
from tortoise.expressions import F
from tortoise.transactions import in_transaction


# region
async def sell(title: str, *, paid: bool) -> None:
    async with in_transaction():
        await Book.filter(title=title).update(stock=F("stock") - 1)
        if not paid:
            raise RuntimeError("The payment failed.")


async def task() -> list[tuple[str, int]]:
    await sell("Kitchen", paid=True)
    with suppress(RuntimeError):
        await sell("Solaris", paid=False)
    books = Book.filter(title__in=["Kitchen", "Solaris"]).order_by("title")
    return await books.values_list("title", "stock")


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
