"""Unpacks a starter where this script runs, and looks at its server."""

import asyncio
import os
import sys
from collections import Counter
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import asyncpg
from database import DATABASE_URL
from results import Work, show_results
from serving import Site

AT_ONCE = 50
WAITING = (
    "SELECT count(*) FROM pg_stat_activity "
    "WHERE datname = current_database() AND wait_event_type = 'Lock'"
)


def unpack(files: dict[str, str], driver: str) -> None:
    """Write them into the current folder, and have them found there."""
    for name, text in files.items():
        path = Path(name)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    sys.path.insert(0, os.getcwd())
    url = DATABASE_URL.replace("postgresql:", f"{driver}:")
    os.environ["DATABASE_URL"] = url


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
    most, looks = 0, 0
    while looks < 100:
        waiting = await look.fetchval(WAITING)
        looks = looks + 1 if 0 < waiting <= most else 0
        most = max(most, waiting)
        await asyncio.sleep(0.005)
    await lock.rollback()
    answers = Counter(await asyncio.gather(*requests))
    await gate.close()
    await look.close()
    return {
        "answers": {str(status): n for status, n in answers.items()},
        "connections": most,
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
