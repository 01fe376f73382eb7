"""Visits a starter that is async: ASGI."""

import asyncio
from collections import Counter
from collections.abc import Awaitable, Callable
from typing import Any

from beside import connect
from results import Work, show_results
from serving import Site, serve
from starters import AT_ONCE, EMMA, FIRST, WAITING, Also, Waiting, inquiries

at_once: dict[str, Any] = {}


async def visit(app: Any, also: Also | None = None) -> dict[str, Any]:
    """Send requests one after the other, each when the last was answered.

    What also is asked comes after the first two.
    """
    async with serve(app) as site:
        answers = {
            asked: await site.post(path, **body)
            for asked, (path, body) in inquiries(also or {}).items()
        }
    return {"one by one": answers, "fifty at once": at_once}


async def twice(app: Any) -> list[int]:
    """What the answers are to one book that is added twice."""
    async with serve(app) as site:
        return [await site.post("/books", **EMMA) for _ in range(2)]


async def fifty_at_once(site: Site, table: str) -> dict[str, Any]:
    """Send requests for one row that is locked until no more can come to it.

    Then every connection that the application may open is waiting for the row,
    and the others wait for a connection.
    """
    gate = await connect()
    look = await connect()
    await gate.execute("BEGIN")
    await gate.execute(f"SELECT id FROM {table} FOR UPDATE")
    requests = [
        asyncio.create_task(site.post("/books/1/sell")) for _ in range(AT_ONCE)
    ]
    waiting = Waiting()
    while not waiting.is_all(await look.value(WAITING)):
        await asyncio.sleep(0.005)
    await gate.execute("ROLLBACK")
    answers = Counter(await asyncio.gather(*requests))
    left = await look.value(f"SELECT stock FROM {table} WHERE id = 1")
    await gate.close()
    await look.close()
    return {
        "answers": {str(status): n for status, n in answers.items()},
        "connections": waiting.most,
        "left": left,
    }


def run(
    app: Any,
    table: str,
    task: Work,
    *,
    naive: Work,
    last: Callable[[], Awaitable[None]] | None = None,
    otherwise: dict[str, Any] | None = None,
) -> None:
    """Run the parts one after the other, on the tables of the starter.

    What comes in another order each time is ahead of the parts that are shown:
    the requests at a time, and by how many connections other applications
    answer as many.
    """

    async def main() -> None:
        async with serve(app) as site:
            for book in FIRST:
                await site.post("/books", **book)
            at_once.update(await fifty_at_once(site, table))
        for name, other in (otherwise or {}).items():
            async with serve(other) as site:
                seen = await fifty_at_once(site, table)
            at_once[name] = seen["connections"]
            beside = await connect()
            await beside.execute(f"UPDATE {table} SET stock = 10 WHERE id = 1")
            await beside.close()
        try:
            await show_results(lambda work: work(), task, naive)
        finally:
            if last:
                await last()

    asyncio.run(main())
