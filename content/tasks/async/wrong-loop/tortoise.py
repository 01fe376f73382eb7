from collections.abc import AsyncIterator

import pytest
import pytest_asyncio
from database import DATABASE_URL
from models import MODELS, Book, fill
from running import run
from testing import results
from tortoise import Tortoise

# region setup
URL = DATABASE_URL.replace("postgresql:", "asyncpg:")
# endregion


# region naive
@pytest.mark.asyncio
class TestWithOneStart:
    @pytest_asyncio.fixture(scope="class", autouse=True)
    @staticmethod
    async def start() -> AsyncIterator[None]:
        await Tortoise.init(
            db_url=URL,
            modules={"models": [__name__]},
            _enable_global_fallback=True,
        )
        await Book.get(id=7)
        yield
        await Tortoise.close_connections()

    async def test_first(self) -> None:
        assert await Book.get(id=7)

    async def test_second(self) -> None:
        assert await Book.get(id=7)


async def naive() -> list[str]:
    return results("TestWithOneStart")


# endregion


# region
@pytest.mark.asyncio
class TestWithAStartEach:
    @pytest_asyncio.fixture(autouse=True)
    @staticmethod
    async def start() -> AsyncIterator[None]:
        await Tortoise.init(db_url=URL, modules={"models": [__name__]})
        yield
        await Tortoise.close_connections()

    async def test_first(self) -> None:
        assert await Book.get(id=7)

    async def test_second(self) -> None:
        assert await Book.get(id=7)


async def task() -> list[str]:
    return results("TestWithAStartEach")


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill, naive=naive)
