"""Twenty requests at once, and in each a payment that takes its time."""

from collections.abc import Callable
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from threading import Event
from typing import Any

type Pay = Callable[[], None]

SHOPPERS = 20


def all_at_once(
    request: Callable[[Pay], str], look: Callable[[], Any] | None = None
) -> dict[str, Any]:
    """How far they come while no payment is through, and what look() sees."""
    paid = [Event() for _ in range(SHOPPERS)]
    asked: list[Future[None]] = [Future() for _ in range(SHOPPERS)]
    tasks: list[Future[str]] = []

    def pay_as(number: int) -> Pay:
        def pay() -> None:
            asked[number].set_result(None)
            paid[number].wait()

        return pay

    with ThreadPoolExecutor(SHOPPERS) as threads:
        for number in range(SHOPPERS):
            tasks.append(threads.submit(request, pay_as(number)))
            wait([tasks[number], asked[number]], 1, FIRST_COMPLETED)
        paying = sum(future.done() for future in asked)
        refused = [task.exception() for task in tasks if task.done()]
        result = {
            "paying": paying,
            "waiting": SHOPPERS - paying - len(refused),
            "refused": sorted({describe(error) for error in refused}),
        }
        if look:
            result["server"] = look()
        for event, task in zip(paid, tasks, strict=True):
            event.set()
            wait([task])
    return result


def describe(error: BaseException | None) -> str:
    line = str(error).splitlines()[0]  # Without the server's address.
    return f"{type(error).__name__}: {line.rpartition('failed: ')[2]}"
