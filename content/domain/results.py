"""Prints what the parts of an async sample returned, as JSON, the task last."""

import json
from collections.abc import Awaitable, Callable
from typing import Any

type Work = Callable[[], Awaitable[Any]]


async def show_results(
    call: Callable[[Work], Awaitable[Any]], task: Work, naive: Work | None
) -> None:
    """Call the naive code, if there is any, and then the task."""
    if naive:
        try:
            print(
                "naive() returned", json.dumps(await call(naive), default=str)
            )
        except Exception as error:
            print("naive() raised", type(error).__name__, error)
    print(json.dumps(await call(task), default=str))
