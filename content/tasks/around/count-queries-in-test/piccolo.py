from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from unittest.mock import patch

from engine import DB
from models import TABLES, Author, Book, fill
from running import run

# region setup
type Load = Callable[[int], Awaitable[None]]


async def looped(authors: int) -> None:
    for author in await Author.objects().order_by(Author.id).limit(authors):
        await Book.objects().where(Book.author == author)


async def fetched(authors: int) -> None:
    some = await Author.objects().order_by(Author.id).limit(authors)
    ids = [author.id for author in some]
    await Book.objects().where(Book.author.is_in(ids))


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
    engine, name = type(DB), "run_querystring"
    send = engine.run_querystring
    with patch.object(engine, name, autospec=True, side_effect=send) as sent:
        yield
    assert sent.await_count == expected, sent.await_args_list


async def ten_authors(load: Load) -> None:
    with statements(2):
        await load(10)


async def task() -> list[str]:
    fetches = await outcome(ten_authors, fetched)
    return [fetches, await outcome(ten_authors, looped)]


# endregion

if __name__ == "__main__":
    run(task, TABLES, fill=fill, naive=naive)
