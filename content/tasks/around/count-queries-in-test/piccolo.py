from collections.abc import Iterator
from unittest.mock import AsyncMock, patch

import pytest
from engine import DB
from models import TABLES, Author, Book, fill
from running import run
from testing import outcomes


# region setup
async def looped(authors: int) -> None:
    for author in await Author.objects().order_by(Author.id).limit(authors):
        await Book.objects().where(Book.author == author)


async def fetched(authors: int) -> None:
    some = await Author.objects().order_by(Author.id).limit(authors)
    ids = [author.id for author in some]
    await Book.objects().where(Book.author.is_in(ids))


# endregion


# region naive
@pytest.mark.asyncio
class TestOneAuthor:
    async def test_fetched(self, sent: AsyncMock) -> None:
        await fetched(1)
        assert sent.await_count == 2

    async def test_looped(self, sent: AsyncMock) -> None:
        await looped(1)
        assert sent.await_count == 2


async def naive() -> list[str]:
    return outcomes("TestOneAuthor")


# endregion


# region
@pytest.fixture
def sent() -> Iterator[AsyncMock]:
    engine, name = type(DB), "run_querystring"
    send = engine.run_querystring
    with patch.object(engine, name, autospec=True, side_effect=send) as mock:
        yield mock


@pytest.mark.asyncio
class TestTenAuthors:
    async def test_fetched(self, sent: AsyncMock) -> None:
        await fetched(10)
        assert sent.await_count == 2

    async def test_looped(self, sent: AsyncMock) -> None:
        await looped(10)
        assert sent.await_count == 2


async def task() -> list[str]:
    return outcomes("TestTenAuthors")


# endregion

if __name__ == "__main__":
    run(task, TABLES, fill=fill, naive=naive)
