"""Runs one script, watched as the lab watches it. After that one it is over."""

import ast
import atexit
import builtins
import os
import socket
import sys
import traceback
from collections.abc import Callable
from contextlib import suppress
from importlib import import_module
from importlib.machinery import SourceFileLoader
from types import ModuleType

import channel

FOLDER = "/run"
DATABASE = "/folder"


def start(package: str, hear: Callable[[str], object]) -> None:
    """Have everything ready for a script.

    `package` is the one whose version is told at the end; empty where there is none.
    """
    channel.hear = hear
    for folder in (FOLDER, DATABASE):
        os.makedirs(folder, exist_ok=True)
    os.chdir(FOLDER)
    os.environ.update(
        HOME=FOLDER,
        TMPDIR=FOLDER,
        DATABASE_URL=f"sqlite:///{DATABASE}/shop.db",
        LAB_PACKAGES=package,
    )
    import phases
    import sqlite_witness

    phases.name_packages()
    phases.watch()
    sqlite_witness.watch()

    import elsewhere
    import event_loop
    import without_threads

    event_loop.install()
    elsewhere.install()
    without_threads.install()
    socket.socket.connect = socket.socket.connect_ex = _no_network
    # They are the page's, not the script's.
    for name in ("js", "pyodide_js"):
        sys.modules.pop(name, None)


def _no_network(*_args):
    # A socket would connect here, and never answer: a client would wait for nothing.
    raise OSError("there is no network in a browser")


def prepare(text: str) -> None:
    """Import what the script will import first: most of what a run takes."""
    with suppress(SyntaxError):
        for statement in ast.parse(text).body:
            if isinstance(statement, ast.Import):
                names = [alias.name for alias in statement.names]
            elif isinstance(statement, ast.ImportFrom):
                names = [statement.module or ""]
            elif isinstance(statement, ast.Expr):
                continue  # its docstring
            else:
                return
            for name in names:
                # The script itself will say what is wrong with it.
                with suppress(Exception):
                    import_module(name)


def run(name: str, text: str) -> None:
    """Run it as Python does, up to its orderly exit."""
    path = f"{FOLDER}/{name}"
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)
    sys.argv = [path]
    sys.path.insert(0, FOLDER)
    module = ModuleType("__main__")
    module.__dict__.update(
        __annotations__={},
        __builtins__=builtins,
        __cached__=None,
        __file__=path,
        __loader__=SourceFileLoader("__main__", path),
    )
    sys.modules["__main__"] = module
    try:
        exec(compile(text, path, "exec", dont_inherit=True), module.__dict__)
    except SystemExit as end:
        if end.code is not None and not isinstance(end.code, int):
            print(end.code, file=sys.stderr)
    except BaseException as error:
        # Without the frame of this function.
        error = error.with_traceback(error.__traceback__.tb_next)
        _tell_where(error, path)
        sys.excepthook(type(error), error, error.__traceback__)
    atexit._run_exitfuncs()
    for stream in (sys.stdout, sys.stderr):
        with suppress(Exception):
            stream.flush()


def _tell_where(error: BaseException, path: str) -> None:
    """Tell the page what Python would print, with the script's own lines alone."""
    told = traceback.TracebackException.from_exception(error)
    lines = [frame.lineno for frame in told.stack if frame.filename == path]
    if isinstance(error, SyntaxError) and error.filename == path:
        lines.append(error.lineno)
    _keep_frames(told, path, set())
    channel.tell(
        "traceback",
        text="".join(told.format()).rstrip(),
        line=lines[-1] if lines else None,
        missing=_missing(error),
    )


def _missing(error: BaseException | None) -> str | None:
    """Name the module that was not there, in this error or in what led to it."""
    seen: set[int] = set()
    # What led to an error may lead back to it.
    while error and id(error) not in seen:
        if isinstance(error, ImportError):
            return error.name
        seen.add(id(error))
        error = error.__cause__ or error.__context__
    return None


def _keep_frames(told, path: str, seen: set[int]) -> None:
    if told is None or id(told) in seen:
        return
    seen.add(id(told))
    told.stack[:] = [frame for frame in told.stack if frame.filename == path]
    for other in (told.__cause__, told.__context__, *(told.exceptions or ())):
        _keep_frames(other, path, seen)
