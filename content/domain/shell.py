"""Pastes SQL into the shell of the database: sqlite3, psql or mariadb."""

import os
import subprocess
import sys
from shutil import which
from urllib.parse import unquote, urlsplit

from database import DATABASE_URL

KIND = urlsplit(DATABASE_URL).scheme
PROGRAM = {"sqlite": "sqlite3", "postgresql": "psql", "mysql": "mariadb"}[KIND]
# The words before a query that ask how it would be run.
EXPLAIN = "EXPLAIN QUERY PLAN" if KIND == "sqlite" else "EXPLAIN"
SHELL = which(PROGRAM) or sys.exit(
    f"This script pastes SQL into the database's shell. Install {PROGRAM}."
)


class ShellError(Exception):
    """The line of what the shell printed that tells the error."""


def paste(sql: str) -> list[str]:
    """Type a text, a semicolon and Enter; returns the lines of the answer."""
    at = urlsplit(DATABASE_URL)
    options = {
        "sqlite": [DATABASE_URL.removeprefix("sqlite:///")],
        "postgresql": ["-qAt", "-v", "ON_ERROR_STOP=1", DATABASE_URL],
        "mysql": [
            "--batch",
            "--raw",
            "--skip-column-names",
            f"--host={at.hostname}",
            f"--port={at.port or 3306}",
            f"--user={at.username}",
            at.path[1:],
        ],
    }[KIND]
    done = subprocess.run(
        [SHELL, *options],
        input=f"{sql.rstrip().rstrip(';')};\n",
        env={**os.environ, "MYSQL_PWD": unquote(at.password or "")},
        capture_output=True,
        text=True,
        check=False,
    )
    if done.stderr:
        lines = done.stderr.splitlines()
        # mariadb repeats the statement before it.
        raise ShellError(next((e for e in lines if "error" in e.lower()), ""))
    return done.stdout.splitlines()
