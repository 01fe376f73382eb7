"""SQLite with as many variables as it comes with: Debian's has 250,000."""

import functools
import sqlite3
import sqlite3.dbapi2
from typing import Any

VARIABLES = 32_766
_connect = sqlite3.connect


@functools.wraps(_connect)
def connect(*args: Any, **options: Any) -> sqlite3.Connection:
    connection = _connect(*args, **options)
    connection.setlimit(sqlite3.SQLITE_LIMIT_VARIABLE_NUMBER, VARIABLES)
    return connection


sqlite3.connect = sqlite3.dbapi2.connect = connect

# Ids of more books than there are.
IDS = list(range(1, 50_001))
