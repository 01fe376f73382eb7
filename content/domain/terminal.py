"""A project in a folder of its own, with a terminal, in this process."""

import ast
import importlib
import io
import os
import re
import runpy
import shlex
import sys
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager, redirect_stderr, redirect_stdout
from difflib import unified_diff
from functools import partial
from importlib.metadata import entry_points
from pathlib import Path
from tempfile import TemporaryDirectory
from traceback import format_exception_only
from typing import Any

sys.dont_write_bytecode = True  # Files change faster than their times tell.
SEEN = io.StringIO()
FORGET: list[Callable[[], None]] = []


class Keyboard(io.TextIOBase):
    """Types the answers as they are asked for; Enter alone is an empty one."""

    def __init__(self, answers: tuple[str, ...]) -> None:
        self.answers = list(answers)

    def readline(self, size: int = -1) -> str:
        if not self.answers:
            return ""  # The end of the input.
        answer = self.answers.pop(0)
        SEEN.write(f"{answer}\n")
        return f"{answer}\n"


def shell(command: str, *answers: str) -> str:
    """Run a command, answer what it asks, and return what it printed."""
    SEEN.write(f"$ {command}\n")
    start = SEEN.tell()
    program, *options = shlex.split(command)
    if program == "python":
        name, options = options[0], options[1:]
        call = partial(runpy.run_path, name, run_name="__main__")
    else:
        (script,) = entry_points(group="console_scripts", name=program)
        name, call = program, lambda: script.load()()
    keyboard = Keyboard(answers)
    try:
        with (
            swapped(sys, argv=[name, *options], stdin=keyboard),
            redirect_stdout(SEEN),
            redirect_stderr(SEEN),
            warnings.catch_warnings(action="default"),
        ):
            forget_project()
            for let_go in FORGET:
                let_go()
            call()
    except SystemExit as end:
        if end.code not in (None, 0):
            raise CommandError(printed(start)) from end
    except Exception as error:
        SEEN.write("".join(format_exception_only(error)))
        raise
    if keyboard.answers:
        raise AssertionError(f"{command} did not ask for {keyboard.answers}")
    SEEN.write("\n")
    return printed(start)


class CommandError(Exception):
    """A command ended with an exit code that is not 0: what it printed."""


def write(name: str, text: str) -> None:
    """Write a file of the project."""
    Path(name).parent.mkdir(parents=True, exist_ok=True)
    Path(name).write_text(text.lstrip("\n"))


def edit(name: str, old: str, new: str) -> None:
    """Replace a text in a file, and note how the file differs."""
    file = only_file(name)
    before = file.read_text()
    if old not in before:
        raise ValueError(f"{name} has no {old!r}:\n{before}")
    note_edit(file, before, before.replace(old, new))


def rewrite(name: str, **functions: str) -> None:
    """Replace what functions in a file do, and note how the file differs."""
    file = only_file(name)
    before = file.read_text()
    lines = before.splitlines(keepends=True)
    nodes = [node for node in ast.parse(before).body if hasattr(node, "args")]
    for node in reversed(nodes):
        if body := functions.get(node.name):
            first = node.body[1 if ast.get_docstring(node) else 0].lineno - 1
            while lines[first - 1].lstrip().startswith("#"):
                first -= 1
            last = node.end_lineno or first
            while lines[last : last + 1] and lines[last].lstrip().startswith(
                "#"
            ):
                last += 1
            indented = [f"    {line}\n" for line in body.strip().splitlines()]
            lines[first:last] = indented
    note_edit(file, before, "".join(lines))


def only_file(pattern: str) -> Path:
    (file,) = Path().glob(pattern)
    return file


def note_edit(file: Path, before: str, after: str) -> None:
    file.write_text(after)
    lines = unified_diff(
        before.splitlines(), after.splitlines(), n=0, lineterm=""
    )
    changes = [
        line for line in lines if not line.startswith(("---", "+++", "@@"))
    ]
    SEEN.write("\n".join([f"# edit {file.as_posix()}", *changes, "", ""]))


def in_project(call: Callable[[], Any], *, set_up: Callable[[], None]) -> Any:
    """Set up a project in a new folder, and call there what works on it.

    What was seen, and the Python files that are new or changed, are left in a
    folder of the current one that is named after the call.
    """
    kept = Path.cwd() / call.__name__
    with TemporaryDirectory() as folder, working_in(Path(folder)):
        set_up()
        before = python_files()
        SEEN.seek(0)
        SEEN.truncate()
        try:
            return call()
        finally:
            for name, text in python_files().items():
                if text and before.get(name) != text:
                    (kept / name).parent.mkdir(parents=True, exist_ok=True)
                    (kept / name).write_text(text)
            kept.mkdir(exist_ok=True)
            (kept / "console.txt").write_text(f"{printed(0).strip()}\n")


@contextmanager
def working_in(folder: Path) -> Iterator[None]:
    back = Path.cwd()
    os.chdir(folder)
    try:
        with swapped(sys, path=[str(folder), *sys.path]):
            yield
    finally:
        forget_project()
        os.chdir(back)


def forget_project() -> None:
    """To its user each command is a new process: it imports all anew."""
    folder = str(Path.cwd())
    for name, module in list(sys.modules.items()):
        file = getattr(module, "__file__", None) or ""
        if name != "__main__" and file.startswith(folder):
            del sys.modules[name]
    importlib.invalidate_caches()


def on_forget(call: Callable[[], None]) -> None:
    """Something outside the project holds on to it: `call` makes it let go."""
    FORGET.append(call)


def python_files() -> dict[str, str]:
    return {
        str(file): file.read_text() for file in sorted(Path().rglob("*.py"))
    }


def printed(start: int) -> str:
    text = SEEN.getvalue()[start:]
    for folder in (str(Path.cwd()), sys.prefix, sys.base_prefix):
        text = text.replace(f"{folder}/", "").replace(folder, ".")
    return re.sub(r"\x1b\[[\d;]*m", "", text)


@contextmanager
def swapped(target: Any, **values: Any) -> Iterator[None]:
    """Set attributes, and set them back at the end."""
    before = {name: getattr(target, name) for name in values}
    for name, value in values.items():
        setattr(target, name, value)
    try:
        yield
    finally:
        for name, value in before.items():
            setattr(target, name, value)
