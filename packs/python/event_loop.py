"""An event loop for a Python that has neither threads nor sockets.

`asyncio.run` works with it as anywhere, and needs nothing of the browser: where a loop
would wait for a socket, this one sleeps.
"""

import asyncio
import asyncio.runners
import time
from asyncio import base_events, events, tasks

_running: list[Loop] = []


class Stuck(RuntimeError):
    """Nothing is left that could wake one of the tasks."""


class _Waiting:
    """Takes the place of the selector: there is nothing to select from."""

    def select(self, timeout: float | None) -> list[object]:
        if timeout is None:
            raise Stuck(
                "every task waits for another: in a browser there is one thread, "
                "and nothing is left that could wake one of them"
            )
        if timeout > 0:
            time.sleep(timeout)
        return []

    def close(self) -> None:
        pass


class Loop(base_events.BaseEventLoop):
    def __init__(self) -> None:
        super().__init__()
        self._selector = _Waiting()

    def _process_events(self, _events: list[object]) -> None:
        pass

    def _write_to_self(self) -> None:
        pass

    def run_forever(self) -> None:
        _running.append(self)
        try:
            super().run_forever()
        finally:
            _running.remove(self)


class _Policy(events._BaseDefaultEventLoopPolicy):
    _loop_factory = Loop


def install() -> None:
    events._set_event_loop_policy(_Policy())
    # Pyodide has put its own in these places, which ask for the browser's loop.
    asyncio.run = asyncio.runners.run
    asyncio._set_running_loop(None)


def innermost() -> Loop:
    """The loop that was started last, of those that run."""
    return _running[-1]


def spin(loop: Loop, future: asyncio.Future) -> None:
    """Go on with a loop's other tasks, within one of them, until the future is done."""
    running = asyncio._get_running_loop()
    asyncio._set_running_loop(loop)
    task = tasks._swap_current_task(loop, None)
    try:
        while not future.done():
            try:
                loop._run_once()
            except Stuck:
                # A task that waits for a future itself would have had it cancelled.
                if not (task and task._must_cancel and future.cancel()):
                    raise
    finally:
        tasks._swap_current_task(loop, task)
        asyncio._set_running_loop(running)
