"""Visits a starter that is sync: WSGI, and psycopg."""

from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from time import sleep
from typing import Any

import psycopg
from database import DATABASE_URL
from results_sync import Work, show_results
from serving_sync import Site, serve
from starters import AT_ONCE, EMMA, FIRST, WAITING, Also, Waiting, inquiries

at_once: dict[str, Any] = {}


def visit(app: Any, also: Also | None = None) -> dict[str, Any]:
    """Send requests one after the other, each when the last was answered.

    What also is asked comes after the first two.
    """
    with serve(app) as site:
        answers = {
            asked: site.post(path, **body)
            for asked, (path, body) in inquiries(also or {}).items()
        }
    return {"one by one": answers, "fifty at once": at_once}


def twice(app: Any) -> list[int]:
    """What the answers are to one book that is added twice."""
    with serve(app) as site:
        return [site.post("/books", **EMMA) for _ in range(2)]


def fifty_at_once(site: Site, table: str) -> dict[str, Any]:
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
        requests = [
            clients.submit(site.post, "/books/1/sell") for _ in range(AT_ONCE)
        ]
        while not waiting.is_all(look.execute(WAITING).fetchall()[0][0]):
            sleep(0.005)
        gate.rollback()
        answers = Counter(request.result() for request in requests)
        left = look.execute(f"SELECT stock FROM {table} WHERE id = 1")
        return {
            "answers": {str(status): n for status, n in answers.items()},
            "connections": waiting.most,
            "left": left.fetchall()[0][0],
        }


def run(
    app: Any,
    table: str,
    task: Work,
    *,
    naive: Work,
    close: Callable[[], None],
) -> None:
    """Run the parts one after the other, on the tables of the starter.

    What comes in another order each time is ahead of the parts that are shown.
    They begin with connections of their own: psycopg prepares a statement when
    it is sent for the sixth time, and it is chance which connection sent it.
    """
    with serve(app, threads=4) as site:
        for book in FIRST:
            site.post("/books", **book)
        at_once.update(fifty_at_once(site, table))
    close()
    try:
        show_results(lambda work: work(), task, naive)
    finally:
        close()
