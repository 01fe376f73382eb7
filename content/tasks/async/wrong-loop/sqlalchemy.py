import pytest
from models import Base, Book, fill
from running import new_session, run, url
from sqlalchemy.ext.asyncio import AsyncSession, create_async_engine
from sqlalchemy.pool import NullPool
from testing import results


# region naive
@pytest.mark.asyncio
class TestWithTheLoopOfEach:
    async def test_first(self) -> None:
        async with new_session() as session:
            assert await session.get(Book, 7)

    async def test_second(self) -> None:
        async with new_session() as session:
            assert await session.get(Book, 7)


async def naive() -> list[str]:
    return results("TestWithTheLoopOfEach")


# endregion


# region
# For all tests, in pyproject.toml: asyncio_default_test_loop_scope = "session"
@pytest.mark.asyncio(loop_scope="class")
class TestWithOneLoop:
    async def test_first(self) -> None:
        async with new_session() as session:
            assert await session.get(Book, 7)

    async def test_second(self) -> None:
        async with new_session() as session:
            assert await session.get(Book, 7)


async def task() -> list[str]:
    return results("TestWithOneLoop")


# endregion


# region way_null_pool
test_engine = create_async_engine(url, poolclass=NullPool)


@pytest.mark.asyncio
class TestWithoutPool:
    async def test_first(self) -> None:
        async with AsyncSession(test_engine) as session:
            assert await session.get(Book, 7)

    async def test_second(self) -> None:
        async with AsyncSession(test_engine) as session:
            assert await session.get(Book, 7)


async def way_null_pool() -> list[str]:
    return results("TestWithoutPool")


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill, naive=naive, ways=[way_null_pool])
