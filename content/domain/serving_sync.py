"""Serves a WSGI application by waitress, and visits it over a socket."""

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.client import HTTPConnection
from threading import Event, Thread
from time import sleep
from typing import Any

from publisher import EXCESSION, FIFTH_SEASON, JUSTICE, late, left
from waitress import create_server


class Site:
    """A server that listens on a port of its own."""

    def __init__(self, port: int, busy: list[str]) -> None:
        self.port = port
        self.busy = busy

    def post(self, path: str, **body: Any) -> int:
        """Send a request and wait for its end. Tells the answer's status."""
        connection = self._send(path, body)
        status = connection.getresponse().status
        connection.close()
        self._until_idle()
        return status

    def post_and_leave(self, path: str, **body: Any) -> str:
        """Send a request, and close the connection while it is handled."""
        connection = self._send(path, body)
        if not late.asked.wait(10):
            raise TimeoutError("the handler asked nobody")
        connection.close()
        late.may_answer.set()
        self._until_idle()
        late.asked.clear()
        late.may_answer.clear()
        return "gone"

    def _send(self, path: str, body: dict[str, Any]) -> HTTPConnection:
        connection = HTTPConnection("127.0.0.1", self.port)
        content = json.dumps(body).encode()
        headers = {"Content-Type": "application/json", "Connection": "close"}
        connection.request("POST", path, content, headers)
        return connection

    def _until_idle(self) -> None:
        while self.busy:
            sleep(0.001)


@contextmanager
def serve(app: Callable[..., Any], *, threads: int = 1) -> Iterator[Site]:
    """Have the application listen, a request in one of so many threads."""
    busy: list[str] = []

    def watched(environ: Any, start_response: Any) -> Iterator[bytes]:
        busy.append(environ["PATH_INFO"])
        try:
            answer = app(environ, start_response)
            try:
                yield from answer
            finally:
                if hasattr(answer, "close"):
                    answer.close()
        finally:
            busy.pop()

    server = create_server(watched, host="127.0.0.1", port=0, threads=threads)
    thread = Thread(target=server.run)
    thread.start()
    try:
        yield Site(server.effective_port, busy)
    finally:
        # Its own thread wakes up and finds nothing left to listen to. It may
        # be awake, and must not close what wakes it up before that was done.
        awake = Event()

        def close() -> None:
            awake.wait()
            server.close()

        server.trigger.pull_trigger(close)
        awake.set()
        thread.join()


def three_requests(
    app: Callable[..., Any], added: Callable[[], list[Any]]
) -> list[list[Any]]:
    """Tell how each ended: well, with a publisher that fails, with nobody.

    What was added are authors, each with the title of a book or None.
    """
    with serve(app) as site:
        ended = [
            (site.post("/books", **FIFTH_SEASON), FIFTH_SEASON),
            (site.post("/books", **JUSTICE), JUSTICE),
            (site.post_and_leave("/books", **EXCESSION), EXCESSION),
        ]
        rows = [tuple(row) for row in added()]
    results = [[how, left(rows, book)] for how, book in ended]
    if results[-1][-1] != "half of it":
        results[-1][-1] = "both or neither"
    return results
