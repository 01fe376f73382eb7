"""Unpacks a starter where this script runs."""

import os
import sys
from pathlib import Path
from typing import Any

from database import DATABASE_URL

type Also = dict[str, tuple[str, dict[str, Any]]]

AT_ONCE = 50
WAITING = (
    "SELECT count(*) FROM pg_stat_activity "
    "WHERE datname = current_database() AND wait_event_type = 'Lock'"
)

# What is asked of every starter: the first two books are there before.
FIRST: list[dict[str, Any]] = [
    {"title": "Persuasion", "stock": 60},
    {"title": "Sanditon", "stock": 0},
]
EMMA: dict[str, Any] = {"title": "Emma", "stock": 60}
LADY_SUSAN: dict[str, Any] = {"title": "Lady Susan", "stock": 1}


def unpack(files: dict[str, str], driver: str) -> None:
    """Write them into the current folder, and have them found there."""
    for name, text in files.items():
        path = Path(name)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    sys.path.insert(0, os.getcwd())
    url = DATABASE_URL.replace("postgresql:", f"{driver}:")
    os.environ["DATABASE_URL"] = url


class Waiting:
    """Looks for locks until no more can come to wait for them."""

    def __init__(self) -> None:
        self.most = 0
        self.looks = 0

    def is_all(self, waiting: int) -> bool:
        """Note how many wait now, a few milliseconds after the last look."""
        more = waiting == 0 or waiting > self.most
        self.looks = 0 if more else self.looks + 1
        self.most = max(self.most, waiting)
        return self.looks == 100


def inquiries(also: Also) -> Also:
    """Each request by what it is called: its path and its body."""
    return {
        "added": ("/books", LADY_SUSAN),
        "the same title": ("/books", LADY_SUSAN),
        **also,
        "sold": ("/books/1/sell", {}),
        "sold out": ("/books/2/sell", {}),
        "not there": ("/books/99/sell", {}),
    }
