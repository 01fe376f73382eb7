from models import MODELS, Book, fill
from running import run
from tortoise.expressions import F
from tortoise.transactions import atomic, in_transaction


# region setup
class SoldOut(Exception):
    pass


# endregion


# region naive
async def sell_naively(*ids: int) -> None:
    for id in ids:
        one = Book.filter(id=id, stock__gt=0)
        if not await one.update(stock=F("stock") - 1):
            raise SoldOut(id)


async def naive() -> list[tuple[str, int]]:
    await sell_naively(11, 13)
    try:
        await sell_naively(13, 12)
    except SoldOut as error:
        print("Sold out:", error)
    books = Book.filter(id__in=[11, 12, 13]).order_by("id")
    return await books.values_list("title", "stock")


# endregion


# region
async def sell(*ids: int) -> None:
    async with in_transaction():
        for id in ids:
            one = Book.filter(id=id, stock__gt=0)
            if not await one.update(stock=F("stock") - 1):
                raise SoldOut(id)


async def task() -> list[tuple[str, int]]:
    await sell(11, 13)
    try:
        await sell(13, 12)
    except SoldOut as error:
        print("Sold out:", error)
    books = Book.filter(id__in=[11, 12, 13]).order_by("id")
    return await books.values_list("title", "stock")


# endregion


# region way_atomic
@atomic()
async def sell_all(*ids: int) -> None:
    for id in ids:
        one = Book.filter(id=id, stock__gt=0)
        if not await one.update(stock=F("stock") - 1):
            raise SoldOut(id)


async def way_atomic() -> list[tuple[str, int]]:
    await sell_all(11, 13)
    try:
        await sell_all(13, 12)
    except SoldOut as error:
        print("Sold out:", error)
    books = Book.filter(id__in=[11, 12, 13]).order_by("id")
    return await books.values_list("title", "stock")


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill, naive=naive, ways=[way_atomic])
