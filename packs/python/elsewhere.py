"""Work for other threads, done at once by the only one there is."""

import asyncio
import concurrent.futures
import concurrent.futures.thread
from asyncio import tasks


def run_elsewhere(function, /, *args, **kwargs) -> concurrent.futures.Future:
    """Call it as another thread would: no event loop runs there, and no task."""
    future: concurrent.futures.Future = concurrent.futures.Future()
    loop = asyncio._get_running_loop()
    task = tasks._swap_current_task(loop, None) if loop else None
    asyncio._set_running_loop(None)
    try:
        future.set_result(function(*args, **kwargs))
    except BaseException as error:
        future.set_exception(error)
    finally:
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
        self._down = False
        if initializer:
            initializer(*initargs)

    def submit(self, function, /, *args, **kwargs) -> concurrent.futures.Future:
        if self._down:
            raise RuntimeError("cannot schedule new futures after shutdown")
        return run_elsewhere(function, *args, **kwargs)

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        self._down = True


def install() -> None:
    concurrent.futures.thread.ThreadPoolExecutor = Pool
    concurrent.futures.ThreadPoolExecutor = Pool
