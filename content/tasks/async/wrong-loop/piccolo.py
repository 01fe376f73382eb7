from collections.abc import AsyncIterator

import pytest
import pytest_asyncio
from engine import DB
from models import TABLES, Book, fill
from running import run
from testing import results


# region naive
@pytest.mark.asyncio
class TestWithOnePool:
    @pytest_asyncio.fixture(scope="class", autouse=True)
    @staticmethod
    async def pool() -> AsyncIterator[None]:
        await DB.start_connection_pool()
        yield
        await DB.close_connection_pool()

    async def test_first(self) -> None:
        assert await Book.objects().get(Book.id == 7)

    async def test_second(self) -> None:
        assert await Book.objects().get(Book.id == 7)


async def naive() -> list[str]:
    return results("TestWithOnePool")


# endregion


# region
@pytest.mark.asyncio
class TestWithoutPool:
    async def test_first(self) -> None:
        assert await Book.objects().get(Book.id == 7)

    async def test_second(self) -> None:
        assert await Book.objects().get(Book.id == 7)


async def task() -> list[str]:
    return results("TestWithoutPool")


# endregion

if __name__ == "__main__":
    run(task, TABLES, fill=fill, naive=naive)
