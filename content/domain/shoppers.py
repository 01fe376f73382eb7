"""Twenty requests at once, and in each a payment that takes its time."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

type Pay = Callable[[], Awaitable[None]]

SHOPPERS = 20


async def all_at_once(
    request: Callable[[Pay], Awaitable[str]],
    look: Callable[[], Awaitable[Any]] | None = None,
) -> dict[str, Any]:
    """How far they come while no payment is through, and what look() sees."""
    paying: list[asyncio.Event] = []

    async def begin() -> asyncio.Task[str]:
        """Return when it pays or has failed, or does neither for a second."""
        asked, paid = asyncio.Event(), asyncio.Event()

        async def pay() -> None:
            asked.set()
            paying.append(paid)
            await paid.wait()

        task = asyncio.ensure_future(request(pay))
        watch = asyncio.ensure_future(asked.wait())
        await asyncio.wait(
            [task, watch], timeout=1, return_when=asyncio.FIRST_COMPLETED
        )
        watch.cancel()
        return task

    tasks: list[asyncio.Task[str]] = []  # Those that pay come first.
    stuck = False
    while len(tasks) < SHOPPERS and not stuck:
        tasks.append(await begin())
        stuck = len(tasks) > len(paying) and not tasks[-1].done()
    # Where one waits, those after it do.
    rest = [begin() for _ in range(SHOPPERS - len(tasks))]
    tasks += await asyncio.gather(*rest)
    refused = [task.exception() for task in tasks if task.done()]
    result = {
        "paying": len(paying),
        "waiting": SHOPPERS - len(paying) - len(refused),
        "refused": sorted({describe(error) for error in refused}),
    }
    if look:
        result["server"] = await look()
    for task in tasks[len(paying) :]:
        task.cancel()  # Whoever still waits gives up.
    for paid, task in zip(paying, tasks, strict=False):
        paid.set()
        await task
    return result


def describe(error: BaseException | None) -> str:
    line = str(error).splitlines()[0]  # Without the server's address.
    return f"{type(error).__name__}: {line.rpartition('failed: ')[2]}"
