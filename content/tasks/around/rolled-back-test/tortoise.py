from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from models import MODELS, Book, fill
from running import run
from tortoise.expressions import F
from tortoise.transactions import in_transaction


# region setup
async def sell() -> None:
    async with in_transaction():
        await Book.filter(id=7).update(stock=F("stock") - 1)


async def stock() -> int:
    return (await Book.get(id=7)).stock


async def check_sell() -> str:
    await sell()
    return "passed" if await stock() == 5 else "failed"


# endregion


# region naive
async def naive() -> list[str | int]:
    return [await check_sell(), await stock()]


# endregion


# region
@asynccontextmanager  # With pytest: a fixture that the test asks for.
async def rolled_back() -> AsyncIterator[None]:
    async with in_transaction() as transaction:
        try:
            yield
        finally:
            await transaction.rollback()


async def task() -> list[str | int]:
    async with rolled_back():
        result = await check_sell()
    return [result, await stock()]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill, naive=naive)
