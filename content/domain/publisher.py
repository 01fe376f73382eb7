"""Another service that a handler asks between its two writes."""

import asyncio
from decimal import Decimal
from threading import Event
from typing import Any

FIFTH_SEASON: dict[str, Any] = {
    "author": "N. K. Jemisin",
    "title": "The Fifth Season",
    "year": 2015,
}
# The publisher does not answer.
JUSTICE: dict[str, Any] = {
    "author": "Ann Leckie",
    "title": "Ancillary Justice",
    "year": 2013,
}
# It answers when the client has gone away.
EXCESSION: dict[str, Any] = {
    "author": "Iain M. Banks",
    "title": "Excession",
    "year": 1996,
}


class Late:
    """Whether the question has come that is answered late, and may be now."""

    def __init__(self) -> None:
        self.asked = Event()
        self.may_answer = Event()

    async def wait(self) -> None:
        """Wait until it has come, but not for ever."""
        async with asyncio.timeout(10):
            while not self.asked.is_set():
                await asyncio.sleep(0.001)


late = Late()


async def price_of(title: str) -> Decimal:
    """Ask the publisher: there is an answer, none, or one that takes long."""
    if title == EXCESSION["title"]:
        late.asked.set()
        while not late.may_answer.is_set():
            await asyncio.sleep(0.001)
    return answer(title)


def price_of_sync(title: str) -> Decimal:
    """Ask the same by a call that blocks."""
    if title == EXCESSION["title"]:
        late.asked.set()
        late.may_answer.wait()
    return answer(title)


def answer(title: str) -> Decimal:
    """Which no waiting changes."""
    if title == JUSTICE["title"]:
        raise ConnectionError("the publisher does not answer")
    return Decimal("9.99")


def left(rows: list[tuple[str, str | None]], book: dict[str, Any]) -> str:
    """What there is of the two rows that a request was to write."""
    if (book["author"], book["title"]) in rows:
        return "both"
    return "half of it" if (book["author"], None) in rows else "neither"
