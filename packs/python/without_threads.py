"""Lets packages that would start a thread do without: aiosqlite, asgiref and anyio.

Each is changed from outside, where it hands work to a thread, and stays as it is on the
disk.
"""

import asyncio
import sys
from functools import partial
from importlib.util import find_spec
from types import SimpleNamespace

import event_loop
from elsewhere import run_elsewhere


def install() -> None:
    """Change those that are here."""
    for name, change in (
        ("aiosqlite", _aiosqlite),
        ("asgiref", _asgiref),
        ("anyio", _anyio),
    ):
        if find_spec(name):
            change()


def _aiosqlite() -> None:
    from aiosqlite import core

    def init(self, connector, iter_chunk_size, loop=None) -> None:
        self._running = True
        self._connection = None
        self._connector = connector
        self._iter_chunk_size = iter_chunk_size
        self._tx = None
        # SQLAlchemy wants to make a daemon of it.
        self._thread = SimpleNamespace(
            daemon=True, start=lambda: None, is_alive=lambda: self._running
        )

    async def execute(self, function, *args, **kwargs):
        if not self._running or not self._connection:
            raise ValueError("Connection closed")
        return await _later(partial(function, *args, **kwargs))

    async def connect(self):
        if self._connection is None:
            try:
                self._connection = await _later(self._connector)
            except BaseException:
                stop(self)
                raise
        return self

    def stop(self) -> None:
        self._running = False
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    core.Connection.__init__ = init
    core.Connection._execute = execute
    core.Connection._connect = connect
    core.Connection.stop = stop


async def _later(function):
    """Hand work over, and let others go on until it is done, as with a thread."""
    if _in_greenlet():
        return function()
    loop = asyncio.get_running_loop()
    answer = loop.create_future()

    def tell(done) -> None:
        if answer.done():
            return
        error = done.exception()
        if error is None:
            answer.set_result(done.result())
        else:
            answer.set_exception(error)

    loop.call_soon(lambda: loop.call_soon(tell, run_elsewhere(function)))
    return await answer


def _in_greenlet() -> bool:
    greenlet = sys.modules.get("greenlet")
    return greenlet is not None and len(greenlet._stack) > 1


def _asgiref() -> None:
    from asgiref import current_thread_executor

    def submit(self, function, /, *args, **kwargs):
        work = partial(function, *args, **kwargs)
        return run_elsewhere(work, thread=self._work_thread)

    def run_until_future(_self, future) -> None:
        if not future.done():
            event_loop.spin(event_loop.innermost(), future)

    executor = current_thread_executor.CurrentThreadExecutor
    executor.submit = submit
    executor.run_until_future = run_until_future


def _anyio() -> None:
    from contextlib import contextmanager

    import anyio.from_thread

    @contextmanager
    def start_blocking_portal(*_args, **_kwargs):
        def call(function, *args):
            async def calling():
                return await function(*args)

            return run_elsewhere(asyncio.run, calling()).result()

        yield SimpleNamespace(call=call)

    anyio.from_thread.start_blocking_portal = start_blocking_portal
