"""Measures each part in a process of its own, which does nothing else.

What the process needs for the part is its peak less what it had at the start.
"""

import functools
import inspect
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from database import DATABASE_URL

PART = os.environ.get("PART")  # That this process measures.
NEEDED: dict[str, int] = {}


def measured[Part: Callable[..., Any]](part: Part) -> Part:
    """Have a part measured first. A process that measures runs that alone."""

    def alone() -> bool:
        if not PART:
            measure(part.__name__)
        return PART in (None, part.__name__)

    @functools.wraps(part)
    def run() -> Any:
        if alone():
            before = peak()
            result = part()
            tell(before)
            return result

    @functools.wraps(part)
    async def run_async() -> Any:
        if alone():
            before = peak()
            result = await part()
            tell(before)
            return result

    return run_async if inspect.iscoroutinefunction(part) else run


def peak() -> int:
    """The most memory that this process has had, in kilobytes."""
    status = Path("/proc/self/status").read_text()
    return int(status.partition("VmHWM:")[2].split()[0])


def tell(before: int) -> None:
    if PART:
        Path(os.environ["TELL"]).write_text(str(peak() - before))


def measure(name: str) -> None:
    with TemporaryDirectory() as folder:
        told = Path(folder) / "told"
        mine = {"PART": name, "TELL": str(told), "DATABASE_URL": DATABASE_URL}
        kept = {k: v for k, v in os.environ.items() if "LAB" not in k}
        script = [sys.executable, sys.argv[0]]
        subprocess.run(
            script, env=kept | mine, check=True, stdout=subprocess.DEVNULL
        )
        NEEDED[name] = int(told.read_text())


def share() -> str:
    """How much memory the last part needs, of what the whole list needs."""
    *_, last = NEEDED.values() or [0]
    small = last * 5 < NEEDED.get("naive", 0)
    return "under a fifth" if small else "as much"
