"""Notices when a script's `naive`, `task` and `way_…` begin, return or raise."""

import atexit
import json
import math
import os
import sqlite3
import sys
from contextlib import suppress
from importlib.metadata import version
from types import CodeType

import channel

TOOL = sys.monitoring.PROFILER_ID
NAMES = ("naive", "task")
WAY = "way_"

_packages: list[str] = []
_code: int | None = None


def watch() -> None:
    events = sys.monitoring.events
    sys.monitoring.use_tool_id(TOOL, "lab")
    sys.monitoring.register_callback(TOOL, events.PY_START, _started)
    sys.monitoring.register_callback(TOOL, events.PY_RETURN, _returned)
    sys.monitoring.register_callback(TOOL, events.PY_UNWIND, _unwound)
    sys.monitoring.set_events(TOOL, events.PY_START | events.PY_UNWIND)
    sys.excepthook = _uncaught
    atexit.register(_exiting)


def name_packages() -> None:
    """Note whose versions to tell at the end, when the script may have changed that."""
    global _packages
    _packages = [name for name in os.environ["LAB_PACKAGES"].split(",") if name]


def _is_phase(code: CodeType) -> bool:
    # sys.argv is not set yet when this module is imported, so it is read here.
    name = code.co_qualname
    return (
        name in NAMES or (name.startswith(WAY) and name.isidentifier())
    ) and code.co_filename == sys.argv[0]


def _started(code: CodeType, _offset: int) -> object:
    if not _is_phase(code):
        return sys.monitoring.DISABLE
    sys.monitoring.set_local_events(TOOL, code, sys.monitoring.events.PY_RETURN)
    channel.ask("begin", phase=code.co_name)
    return None


def _returned(code: CodeType, _offset: int, value: object) -> None:
    result, unfit = _as_json(value)
    fields = {"unfit": unfit} if unfit else {}
    channel.ask("end", phase=code.co_name, outcome="returned", result=result, **fields)


def _as_json(value: object) -> tuple[object, str | None]:
    """What JSON has for a value, or None and what it is that JSON can't hold."""
    try:
        return json.loads(json.dumps(value, default=str, allow_nan=False)), None
    except Exception as error:
        return (
            None,
            f"{_unfit(value, set()) or 'a value'}, which JSON can't hold ({error})",
        )


def _unfit(value: object, above: set[int]) -> str | None:
    if isinstance(value, float) and not math.isfinite(value):
        return {"nan": "NaN", "inf": "Infinity", "-inf": "-Infinity"}[repr(value)]
    if not isinstance(value, (dict, list, tuple)) or len(above) > 100:
        return None
    if id(value) in above:
        return f"a {type(value).__name__} that holds itself"
    if isinstance(value, dict):
        for key in value:
            if not isinstance(key, (str, int, float, bool, type(None))):
                return f"a dict whose key {key!r} is a {type(key).__name__}"
    inner = value.values() if isinstance(value, dict) else value
    found = (_unfit(item, above | {id(value)}) for item in inner)
    return next((one for one in found if one), None)


def _unwound(code: CodeType, _offset: int, error: BaseException) -> None:
    if _is_phase(code):
        channel.ask("end", phase=code.co_name, outcome="raised", error=_describe(error))


def _uncaught(kind, error, traceback) -> None:
    channel.tell("uncaught", error=_describe(error))
    sys.__excepthook__(kind, error, traceback)


def _describe(error: BaseException) -> dict[str, str]:
    return {"type": type(error).__name__, "message": str(error)}


def _exiting() -> None:
    sqlite = sys.modules.get("sqlite_witness")
    channel.ask(
        "exit",
        python=sys.version.split()[0],
        sqlite=sqlite3.sqlite_version,
        packages={name: version(name) for name in _packages},
        open=sqlite.still_open() if sqlite else None,
    )
    if _code is not None:
        for stream in (sys.stdout, sys.stderr):
            # The script may have replaced or closed it.
            with suppress(Exception):
                stream.flush()
        os._exit(_code)


def end_at_once(code: int) -> None:
    """Let the process end after its orderly exit, with this code.

    Python would then take apart all that was imported, object by object. Where memory
    is shared with the process that was forked, that is most of what a case costs, and
    the lab has heard all that there is to hear.
    """
    global _code
    _code = code
