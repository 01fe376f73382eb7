import tracemalloc
from collections.abc import Iterator
from contextlib import contextmanager

from models import TABLES, Author
from running import run

# region setup
PEAKS: list[int] = []


@contextmanager
def measured() -> Iterator[None]:
    tracemalloc.start()
    yield
    PEAKS.append(tracemalloc.get_traced_memory()[1])
    tracemalloc.stop()


def is_small() -> bool:
    """Whether the last peak is a fifth, or less, of that of the whole list."""
    return PEAKS[-1] * 5 < PEAKS[0]


async def fill() -> None:
    names = [f"Author {number}" for number in range(1, 10_001)]
    await Author.insert(*(Author(name=name) for name in names))


# endregion


# region naive
async def naive() -> list[int | bool]:
    with measured():
        authors = await Author.objects().order_by(Author.id)
    return [len(authors), is_small()]


# endregion


# region
async def task() -> list[int | bool]:
    count = 0
    query = Author.objects().order_by(Author.id)
    with measured():
        async with await query.batch(batch_size=500) as batch:
            async for part in batch:
                count += len(part)
    return [count, is_small()]


# endregion

if __name__ == "__main__":
    run(task, TABLES, fill=fill, naive=naive)
