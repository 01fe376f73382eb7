"""Serves an ASGI application by uvicorn, and visits it over a socket."""

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any

import uvicorn
from publisher import EXCESSION, FIFTH_SEASON, JUSTICE, late, left


class Site:
    """A server that listens on a port of its own."""

    def __init__(self, server: uvicorn.Server, port: int) -> None:
        self.server = server
        self.port = port

    async def post(self, path: str, **body: Any) -> int:
        """Send a request and wait for its end. Tells the answer's status."""
        reader, writer = await self._send(path, body)
        answer = await reader.read()
        writer.close()
        await self._until_idle()
        return int(answer.split()[1])

    async def post_and_leave(self, path: str, **body: Any) -> str:
        """Send a request, and close the connection while it is handled."""
        _, writer = await self._send(path, body)
        await late.wait()
        writer.close()
        while self.server.server_state.connections:
            await asyncio.sleep(0.001)
        # Whoever ends a request for this reason has ended it by then.
        for _ in range(100):
            await asyncio.sleep(0)
        late.may_answer.set()
        await self._until_idle()
        late.asked.clear()
        late.may_answer.clear()
        return "gone"

    async def _send(
        self, path: str, body: dict[str, Any]
    ) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
        streams = await asyncio.open_connection("127.0.0.1", self.port)
        content = json.dumps(body).encode()
        head = [
            f"POST {path} HTTP/1.1",
            "Host: localhost",
            "Connection: close",
            "Content-Type: application/json",
            f"Content-Length: {len(content)}",
        ]
        streams[1].write("\r\n".join([*head, "", ""]).encode() + content)
        return streams

    async def _until_idle(self) -> None:
        while self.server.server_state.tasks:
            await asyncio.sleep(0.001)


@asynccontextmanager
async def serve(app: Any) -> AsyncIterator[Site]:
    """Have the application listen, with its lifespan if it has one."""
    config = uvicorn.Config(app, port=0, log_level="critical")
    server = uvicorn.Server(config)
    socket = config.bind_socket()
    serving = asyncio.create_task(server.serve(sockets=[socket]))
    while not server.started:
        await asyncio.sleep(0.001)
    try:
        yield Site(server, socket.getsockname()[1])
    finally:
        server.should_exit = True
        await serving


async def three_requests(
    app: Any, added: Callable[[], Awaitable[list[Any]]]
) -> list[list[Any]]:
    """Tell how each ended: well, with a publisher that fails, with nobody.

    What was added are authors, each with the title of a book or None.
    """
    async with serve(app) as site:
        ended = [
            (await site.post("/books", **FIFTH_SEASON), FIFTH_SEASON),
            (await site.post("/books", **JUSTICE), JUSTICE),
            (await site.post_and_leave("/books", **EXCESSION), EXCESSION),
        ]
        rows = [tuple(row) for row in await added()]
    results = [[how, left(rows, book)] for how, book in ended]
    if results[-1][-1] != "half of it":
        results[-1][-1] = "both or neither"
    return results
