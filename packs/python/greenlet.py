"""What SQLAlchemy's asyncio needs of greenlet, which can't be built for WebAssembly.

A greenlet here is a plain call. Where SQLAlchemy would leave it, to have the event loop
wait for something, the loop is driven from within until that has come. SQLAlchemy asks
afterwards whether it was left, and raises AwaitRequired where it was not: one that was
left says at its end that it waits, and gives what it came to when it is told to go on.
"""

import asyncio
from contextlib import contextmanager
from functools import partial

from event_loop import spin

__version__ = "0 (of the playground)"


class GreenletExit(BaseException):
    """Only for those that import the name."""


class _Parent:
    """Stands for the greenlet in which the event loop runs."""

    dead = False
    gr_context = None

    def switch(self, awaitable):
        _stack[-1].left = True
        return _wait_for(awaitable)


_parent = _Parent()
_stack: list[object] = [_parent]


class greenlet:
    gr_context = None

    def __init__(self, run=None, parent=None) -> None:
        self.run = run
        self.parent = _parent
        self.dead = False
        self.left = False
        self.came_to = None

    def switch(self, *args, **kwargs):
        if self.came_to:
            self.dead = True
            return self.came_to()
        _stack.append(self)
        try:
            result = self.run(*args, **kwargs)
        except BaseException as error:
            self.came_to = partial(_raise, error)
        else:
            self.came_to = lambda: result
        finally:
            _stack.remove(self)
        return _nothing() if self.left else self.switch()


async def _nothing():
    """What it waited for has come already."""


def _raise(error: BaseException):
    raise error


def getcurrent():
    return _stack[-1]


@contextmanager
def _outside():
    """As code of the event loop finds it: in no greenlet."""
    inside = _stack[:]
    _stack[:] = [_parent]
    try:
        yield
    finally:
        _stack[:] = inside


def _wait_for(awaitable):
    with _outside():
        steps = awaitable.__await__()
        error: BaseException | None = None
        while True:
            try:
                future = next(steps) if error is None else steps.throw(error)
            except StopIteration as end:
                return end.value
            loop = asyncio.get_running_loop()
            if future is None:
                # asyncio.sleep(0): the others first.
                future = loop.create_future()
                loop.call_soon(_finish, future)
            future._asyncio_future_blocking = False
            try:
                spin(loop, future)
                error = None
            except BaseException as raised:
                error = raised


def _finish(future) -> None:
    if not future.done():
        future.set_result(None)
