"""Calls an async function in another process, as a web server has several."""

import asyncio
from collections.abc import Awaitable, Callable
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from typing import Any


def in_worker(work: Callable[..., Awaitable[str]], *args: Any) -> str:
    """What it returns in a new process, or what went wrong there."""
    with ProcessPoolExecutor(1, get_context("fork")) as process:
        return process.submit(attempt, work, *args).result()


def attempt(work: Callable[..., Awaitable[str]], *args: Any) -> str:
    async def call() -> str:
        return await work(*args)

    try:
        return asyncio.run(call())
    except Exception as error:
        return f"{type(error).__name__}: {error}".splitlines()[0]
