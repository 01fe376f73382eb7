"""Notices when a script's `naive` and `task` begin, return or raise."""

import atexit
import os
import sqlite3
import sys
from importlib.metadata import version
from types import CodeType

import channel

TOOL = sys.monitoring.PROFILER_ID
NAMES = ("naive", "task")


def watch() -> None:
    events = sys.monitoring.events
    sys.monitoring.use_tool_id(TOOL, "lab")
    sys.monitoring.register_callback(TOOL, events.PY_START, _started)
    sys.monitoring.register_callback(TOOL, events.PY_RETURN, _returned)
    sys.monitoring.register_callback(TOOL, events.PY_UNWIND, _unwound)
    sys.monitoring.set_events(TOOL, events.PY_START | events.PY_UNWIND)
    sys.excepthook = _uncaught
    atexit.register(_exiting)


def _is_phase(code: CodeType) -> bool:
    # sys.argv is not set yet when this module is imported, so it is read here.
    return code.co_qualname in NAMES and code.co_filename == sys.argv[0]


def _started(code: CodeType, _offset: int) -> object:
    if not _is_phase(code):
        return sys.monitoring.DISABLE
    sys.monitoring.set_local_events(TOOL, code, sys.monitoring.events.PY_RETURN)
    channel.ask("begin", phase=code.co_name)
    return None


def _returned(code: CodeType, _offset: int, value: object) -> None:
    channel.ask("end", phase=code.co_name, outcome="returned", result=value)


def _unwound(code: CodeType, _offset: int, error: BaseException) -> None:
    if _is_phase(code):
        channel.ask("end", phase=code.co_name, outcome="raised", error=_describe(error))


def _uncaught(kind, error, traceback) -> None:
    channel.tell("uncaught", error=_describe(error))
    sys.__excepthook__(kind, error, traceback)


def _describe(error: BaseException) -> dict[str, str]:
    return {"type": type(error).__name__, "message": str(error)}


def _exiting() -> None:
    names = [name for name in os.environ["LAB_PACKAGES"].split(",") if name]
    sqlite = sys.modules.get("sqlite_witness")
    channel.ask(
        "exit",
        python=sys.version.split()[0],
        sqlite=sqlite3.sqlite_version,
        packages={name: version(name) for name in names},
        open=sqlite.still_open() if sqlite else None,
    )
