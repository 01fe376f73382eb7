"""Unpacks a starter where this script runs."""

import os
import sys
from pathlib import Path

from database import DATABASE_URL

AT_ONCE = 50
WAITING = (
    "SELECT count(*) FROM pg_stat_activity "
    "WHERE datname = current_database() AND wait_event_type = 'Lock'"
)


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
