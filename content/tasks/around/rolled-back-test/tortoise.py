from collections.abc import AsyncIterator

import pytest
import pytest_asyncio
from database import DATABASE_URL
from models import MODELS, Book, fill
from running import run
from testing import results
from tortoise import Tortoise
from tortoise.expressions import F
from tortoise.transactions import in_transaction

# region setup
URL = DATABASE_URL.replace("postgresql:", "asyncpg:")


@pytest_asyncio.fixture(autouse=True)
async def start() -> AsyncIterator[None]:
    await Tortoise.init(db_url=URL, modules={"models": [__name__]})
    yield
    await Tortoise.close_connections()


async def sell() -> None:
    async with in_transaction():
        await Book.filter(id=7).update(stock=F("stock") - 1)


async def stock() -> int:
    return (await Book.get(id=7)).stock


# endregion


# region naive
@pytest.mark.asyncio
class TestThatLeaves:
    async def test_sell(self) -> None:
        await sell()
        assert await stock() == 5


async def naive() -> list[str | int]:
    return [*results("TestThatLeaves"), await stock()]


# endregion


# region
@pytest_asyncio.fixture
async def rolled_back(start: None) -> AsyncIterator[None]:
    async with in_transaction() as transaction:
        yield
        await transaction.rollback()


@pytest.mark.asyncio
@pytest.mark.usefixtures("rolled_back")
class TestSelling:
    async def test_sell(self) -> None:
        await sell()
        assert await stock() == 5


async def task() -> list[str | int]:
    return [*results("TestSelling"), await stock()]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill, naive=naive)
