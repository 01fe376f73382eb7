import tracemalloc
from collections.abc import Iterator
from contextlib import contextmanager

from models import MODELS, Author
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
    await Author.bulk_create([Author(name=name) for name in names], 5000)


# endregion


# region naive
async def naive() -> list[int | bool]:
    count = 0
    with measured():
        async for _ in Author.all().order_by("id"):
            count += 1
    return [count, is_small()]


# endregion


# region
async def task() -> list[int | bool]:
    count, last = 0, 0
    query = Author.all().order_by("id").limit(500)
    with measured():
        while page := await query.filter(id__gt=last):
            count += len(page)
            last = page[-1].id
    return [count, is_small()]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill, naive=naive)
