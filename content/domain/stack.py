"""Looks at the server of a starter that is async: ASGI, and asyncpg."""

import asyncio
from collections import Counter
from collections.abc import Awaitable, Callable
from typing import Any

import asyncpg
from database import DATABASE_URL
from results import Work, show_results
from serving import Site
from starters import AT_ONCE, WAITING, Waiting


async def fifty_at_once(site: Site, path: str, table: str) -> dict[str, Any]:
    """Send requests for one row that is locked until no more can come to it.

    Then every connection that the application may open is waiting for the row,
    and the others wait for a connection.
    """
    gate = await asyncpg.connect(DATABASE_URL)
    look = await asyncpg.connect(DATABASE_URL)
    lock = gate.transaction()
    await lock.start()
    await gate.execute(f"SELECT id FROM {table} FOR UPDATE")
    requests = [asyncio.create_task(site.post(path)) for _ in range(AT_ONCE)]
    waiting = Waiting()
    while not waiting.is_all(await look.fetchval(WAITING)):
        await asyncio.sleep(0.005)
    await lock.rollback()
    answers = Counter(await asyncio.gather(*requests))
    await gate.close()
    await look.close()
    return {
        "answers": {str(status): n for status, n in answers.items()},
        "connections": waiting.most,
    }


def run(
    task: Work,
    *,
    first: Callable[[], Awaitable[None]],
    naive: Work,
    last: Callable[[], Awaitable[None]],
) -> None:
    """Run the parts one after the other, on the tables of the starter."""

    async def main() -> None:
        await first()
        try:
            await show_results(lambda work: work(), task, naive)
        finally:
            await last()

    asyncio.run(main())
