"""Does several things in one visit, of which the last is the task."""

from collections.abc import Awaitable, Callable
from typing import Any

from playwright.async_api import Page


def in_turn(
    *visits: Callable[[Page], Awaitable[Any]],
) -> Callable[[Page], Awaitable[Any]]:
    async def visit(page: Page) -> Any:
        for each in visits:
            result = await each(page)
        return result

    return visit
