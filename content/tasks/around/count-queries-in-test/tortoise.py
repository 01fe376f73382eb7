from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from unittest import TestCase

from models import MODELS, Author, fill
from running import run

# region setup
type Load = Callable[[int], Awaitable[None]]


async def looped(authors: int) -> None:
    for author in await Author.all().order_by("id").limit(authors):
        await author.books.all()


async def fetched(authors: int) -> None:
    some = Author.all().prefetch_related("books")
    await some.order_by("id").limit(authors)


async def outcome(test: Callable[[Load], Awaitable[None]], load: Load) -> str:
    try:
        await test(load)
    except AssertionError:
        return "failed"
    return "passed"


# endregion


# region naive
async def one_author(load: Load) -> None:
    with statements(2):
        await load(1)


async def naive() -> list[str]:
    fetches = await outcome(one_author, fetched)
    return [fetches, await outcome(one_author, looped)]


# endregion


# region
@contextmanager
def statements(expected: int) -> Iterator[None]:
    with TestCase().assertLogs("tortoise.db_client", "DEBUG") as log:
        yield
    assert len(log.records) == expected, log.output


async def ten_authors(load: Load) -> None:
    with statements(2):
        await load(10)


async def task() -> list[str]:
    fetches = await outcome(ten_authors, fetched)
    return [fetches, await outcome(ten_authors, looped)]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill, naive=naive)
