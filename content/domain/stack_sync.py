"""Looks at the server of a starter that is sync: WSGI, and psycopg."""

from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from time import sleep
from typing import Any

import psycopg
from database import DATABASE_URL
from results_sync import Work, show_results
from starters import AT_ONCE, WAITING, Waiting


def fifty_at_once(post: Callable[[], int], table: str) -> dict[str, Any]:
    """Send requests for one row that is locked until no more can come to it.

    Then every connection that the application may open is waiting for the row,
    and the others wait for a thread or for a connection.
    """
    waiting = Waiting()
    with (
        psycopg.connect(DATABASE_URL) as gate,
        psycopg.connect(DATABASE_URL, autocommit=True) as look,
        ThreadPoolExecutor(AT_ONCE) as clients,
    ):
        gate.execute(f"SELECT id FROM {table} FOR UPDATE")
        requests = [clients.submit(post) for _ in range(AT_ONCE)]
        while not waiting.is_all(look.execute(WAITING).fetchall()[0][0]):
            sleep(0.005)
        gate.rollback()
        answers = Counter(request.result() for request in requests)
    return {
        "answers": {str(status): n for status, n in answers.items()},
        "connections": waiting.most,
    }


def run(
    task: Work,
    *,
    first: Callable[[], None],
    naive: Work,
    last: Callable[[], None],
) -> None:
    """Run the parts one after the other, on the tables of the starter."""
    first()
    try:
        show_results(lambda work: work(), task, naive)
    finally:
        last()
