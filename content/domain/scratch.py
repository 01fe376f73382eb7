"""A folder with next to nothing in it: a tool is set up from scratch.

Its `run` takes the place of that of `project`, whose projects are set up.
"""

import os
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from database import DATABASE_URL
from results_sync import show_results
from terminal import SEEN, in_project, note_edit, write

# As a server has it: no file names the database, and none its password.
os.environ["DATABASE_URL"] = DATABASE_URL


def create(name: str, text: str) -> None:
    """Write a file by hand, in place of what a tool made of it, if it did."""
    file = Path(name)
    before = file.read_text() if file.exists() else ""
    note_edit(file, before, text.lstrip("\n"))


def list_files() -> None:
    """Show what there is in the folder now."""
    SEEN.write("# in the folder now\n")
    for file in sorted(Path().rglob("*")):
        if file.is_file() and "__pycache__" not in file.parts:
            SEEN.write(f"{file.as_posix()}\n")
    SEEN.write("\n")


def run(
    task: Callable[[], Any],
    naive: Callable[[], Any],
    files: Mapping[str, str],
    forget: Callable[[], None],
) -> None:
    """Run the code before, and the task: each where only these files are."""

    def set_up() -> None:
        for name, source in files.items():
            write(name, source)

    def call(work: Callable[[], Any]) -> Any:
        try:
            return in_project(work, set_up=set_up)
        finally:
            forget()

    show_results(call, task, naive)
