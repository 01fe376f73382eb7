"""Has pytest run one class of this script's tests, and tells how each ended."""

import json
import os
import re
import sys
from contextvars import Context
from typing import Any

import pytest
from database import DATABASE_URL


class Ends:
    """Of tests, in their order."""

    def __init__(self) -> None:
        self.told: list[str] = []

    def pytest_runtest_makereport(self, item: Any, call: Any) -> None:
        """Note what a test raised, without what is made up on the spot."""
        if call.excinfo is not None:
            told = f"{call.excinfo.typename}: {call.excinfo.value}"
            end = re.sub(r"<.*>", "<…>", told, flags=re.DOTALL)
            self.told.append(end)
        elif call.when == "call":
            self.told.append("passed")

    def pytest_warning_recorded(self, warning_message: Any) -> None:
        """Note one about event loops: of the test that has just passed."""
        if "different event loop" in str(warning_message.message):
            name = warning_message.category.__name__
            self.told[-1] = f"passed, with {name}"


def results(tests: str) -> list[str]:
    """Have them run as by: pytest script.py::Tests, in a process of its own."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            # Its copy of this script would make another SQLite file.
            os.environ["DATABASE_URL"] = DATABASE_URL
            # Nor is anything there that the script has set up.
            told = Context().run(run_pytest, tests)
            os.write(writing, json.dumps(told).encode())
        finally:
            # What the tests leave open ends with their process.
            os._exit(0)
    os.close(writing)
    with open(reading) as answer:
        text = answer.read()
    os.waitpid(child, 0)
    return json.loads(text)


def outcomes(tests: str) -> list[str]:
    """Tell the same in a word each; what is no assertion stays as it is."""
    return [
        "failed" if end.startswith("AssertionError") else end
        for end in results(tests)
    ]


def run_pytest(tests: str) -> list[str]:
    """Tell how each test ended."""
    ends = Ends()
    options = ["-q", "-p", "no:cacheprovider", "--import-mode=importlib"]
    pytest.main([*options, f"{sys.argv[0]}::{tests}"], plugins=[ends])
    sys.stdout.flush()
    return ends.told
