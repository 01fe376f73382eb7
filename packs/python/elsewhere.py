"""Work for other threads, done at once by the only one there is.

Such work finds what it would find in a thread: no event loop, values of its own in
`threading.local`, and so, with Django, a connection of its own.
"""

import _thread
import asyncio
import concurrent.futures
import concurrent.futures.thread
import contextvars
import itertools
import threading
from asyncio import tasks
from functools import partial

# The innermost of those that are pretended; none in the real one.
_pretended: list[_Worker] = []
_numbers = itertools.count(1)


class _Worker(threading.Thread):
    """A thread that never starts: others do its work in its name."""

    def __init__(self, name: str) -> None:
        super().__init__(name=name)
        self._ident = -next(_numbers)


def run_elsewhere(
    function, /, *args, thread: threading.Thread | None = None
) -> concurrent.futures.Future:
    """Call it as another thread would: no event loop runs there, and no task.

    `thread` is the one in whose name it is called; without it, the one that calls.
    """
    future: concurrent.futures.Future = concurrent.futures.Future()
    loop = asyncio._get_running_loop()
    task = tasks._swap_current_task(loop, None) if loop else None
    asyncio._set_running_loop(None)
    before = _pretended[:]
    if thread is not None:
        _pretended[:] = [thread] if isinstance(thread, _Worker) else []
    try:
        future.set_result(function(*args))
    except BaseException as error:
        future.set_exception(error)
    finally:
        _pretended[:] = before
        asyncio._set_running_loop(loop)
        if loop:
            tasks._swap_current_task(loop, task)
    return future


class Pool(concurrent.futures.Executor):
    """A pool of threads that has none."""

    def __init__(
        self, max_workers=None, thread_name_prefix="", initializer=None, initargs=()
    ) -> None:
        self._max_workers = max_workers or 1
        self._prefix = thread_name_prefix or f"ThreadPoolExecutor-{next(_pools)}"
        self._made = itertools.count()
        self._idle: list[_Worker] = []
        self._initialize = (initializer, initargs) if initializer else None
        self._down = False

    def submit(self, function, /, *args, **kwargs) -> concurrent.futures.Future:
        if self._down:
            raise RuntimeError("cannot schedule new futures after shutdown")
        thread = self._idle.pop() if self._idle else self._worker()
        try:
            # Nor are there values of context variables, where a thread begins.
            context = contextvars.Context()
            work = partial(context.run, function, *args, **kwargs)
            return run_elsewhere(work, thread=thread)
        finally:
            self._idle.append(thread)

    def _worker(self) -> _Worker:
        thread = _Worker(f"{self._prefix}_{next(self._made)}")
        if self._initialize:
            initializer, arguments = self._initialize
            run_elsewhere(initializer, *arguments, thread=thread).result()
        return thread

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        self._down = True


_pools = itertools.count()


def install() -> None:
    concurrent.futures.thread.ThreadPoolExecutor = Pool
    concurrent.futures.ThreadPoolExecutor = Pool
    real_thread, real_ident = threading.current_thread, _thread.get_ident

    def current_thread() -> threading.Thread:
        return _pretended[-1] if _pretended else real_thread()

    def get_ident() -> int:
        return _pretended[-1].ident if _pretended else real_ident()

    threading.current_thread = current_thread
    threading.get_ident = _thread.get_ident = get_ident
    # Python's own, written in Python, which asks for the current thread.
    import _threading_local

    threading.local = _threading_local.local
    threading.Event.wait = _waits(threading.Event.wait)


def _waits(wait):
    from event_loop import Stuck

    def waits(self, timeout: float | None = None) -> bool:
        if timeout is None and not self.is_set():
            raise Stuck(
                "this thread waits for another: in a browser there is one, "
                "and nothing is left that could wake it"
            )
        return wait(self, timeout)

    return waits
