from collections.abc import AsyncIterator

import pytest
import pytest_asyncio
from database import DATABASE_URL
from models import MODELS, Author, fill
from running import run
from testing import outcomes
from tortoise import Tortoise

# region setup
URL = DATABASE_URL.replace("postgresql:", "asyncpg:")


@pytest_asyncio.fixture(autouse=True)
async def start() -> AsyncIterator[None]:
    await Tortoise.init(db_url=URL, modules={"models": [__name__]})
    yield
    await Tortoise.close_connections()


async def looped(authors: int) -> None:
    for author in await Author.all().order_by("id").limit(authors):
        await author.books.all()


async def fetched(authors: int) -> None:
    some = Author.all().prefetch_related("books")
    await some.order_by("id").limit(authors)


# endregion


# region naive
@pytest.mark.asyncio
class TestOneAuthor:
    async def test_fetched(self, caplog: pytest.LogCaptureFixture) -> None:
        with caplog.at_level("DEBUG", logger="tortoise.db_client"):
            await fetched(1)
        assert queries(caplog.messages) == 2

    async def test_looped(self, caplog: pytest.LogCaptureFixture) -> None:
        with caplog.at_level("DEBUG", logger="tortoise.db_client"):
            await looped(1)
        assert queries(caplog.messages) == 2


async def naive() -> list[str]:
    return outcomes("TestOneAuthor")


# endregion


# region
def queries(messages: list[str]) -> int:
    """Those that read: a new connection is logged too."""
    return sum(message.startswith("SELECT") for message in messages)


@pytest.mark.asyncio
class TestTenAuthors:
    async def test_fetched(self, caplog: pytest.LogCaptureFixture) -> None:
        with caplog.at_level("DEBUG", logger="tortoise.db_client"):
            await fetched(10)
        assert queries(caplog.messages) == 2

    async def test_looped(self, caplog: pytest.LogCaptureFixture) -> None:
        with caplog.at_level("DEBUG", logger="tortoise.db_client"):
            await looped(10)
        assert queries(caplog.messages) == 2


async def task() -> list[str]:
    return outcomes("TestTenAuthors")


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill, naive=naive)
