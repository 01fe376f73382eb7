"""What the database itself says of a table, read from its catalog."""

from collections.abc import Callable
from typing import Any

from database import DATABASE_URL

Ask = Callable[[str], Any]  # Sends SQL and returns the rows.
Show = Callable[[str], Any]  # Takes what a reader should see.

# Name, type, whether it is NOT NULL, default
COLUMNS = {
    "sqlite": "PRAGMA table_info({table})",
    "postgresql": (
        "SELECT column_name,"
        " replace(data_type, 'character varying', 'varchar')"
        " || coalesce('(' || character_maximum_length || ')', '') AS kind,"
        " is_nullable = 'NO' AS required, column_default"
        " FROM information_schema.columns"
        " WHERE table_name = '{table}' ORDER BY ordinal_position"
    ),
    "mysql": (
        "SELECT column_name, column_type, is_nullable = 'NO', column_default"
        " FROM information_schema.columns"
        " WHERE table_schema = database() AND table_name = '{table}'"
        " ORDER BY ordinal_position"
    ),
}
# Name, whether it is unique, whether it is valid
INDEXES = {
    "sqlite": "PRAGMA index_list({table})",
    "postgresql": (
        "SELECT relname, indisunique, indisvalid"
        " FROM pg_catalog.pg_index"
        " JOIN pg_catalog.pg_class ON pg_class.oid = indexrelid"
        " WHERE indrelid = '{table}'::regclass AND NOT indisprimary"
        " ORDER BY relname"
    ),
    "mysql": (
        "SELECT DISTINCT index_name, non_unique = 0 AS is_unique, 1 AS valid"
        " FROM information_schema.statistics"
        " WHERE table_schema = database() AND table_name = '{table}'"
        " AND index_name <> 'PRIMARY' ORDER BY index_name"
    ),
}
SCHEME = DATABASE_URL.partition("://")[0]


def schema_of(ask: Ask, table: str, show: Show = len) -> list[str]:
    """Returns names of columns, NOT NULL with them; shows types too."""
    found = [tuple(row) for row in ask(COLUMNS[SCHEME].format(table=table))]
    if SCHEME == "sqlite":
        found = [
            (name, kind, required or key, default)
            for _, name, kind, required, default, key in found
        ]
    show(f"# the catalog says: {table}\n")
    for name, kind, required, default in found:
        null = "NOT NULL" if required else "NULL"
        ending = "" if default in (None, "NULL") else f" DEFAULT {default}"
        show(f"{name:6} {kind.lower():13} {null:8}{ending}\n")
    show("\n")
    return [
        f"{name} NOT NULL" if required else name
        for name, _, required, _ in found
    ]


def indexes_of(ask: Ask, table: str, show: Show = len) -> list[str]:
    """Returns what kind each index is of, primary keys apart; shows names."""
    found = [tuple(row) for row in ask(INDEXES[SCHEME].format(table=table))]
    if SCHEME == "sqlite":
        found = sorted(
            (name, unique, True)
            for _, name, unique, origin, _ in found
            if origin != "pk"
        )
    show(f"# the catalog says: indexes of {table}\n")
    kinds = []
    for name, unique, valid in found:
        kind = "unique" if unique else "index"
        kinds.append(kind if valid else f"{kind}, invalid")
        show(f"{name}  {kinds[-1]}\n")
    show("\n" if kinds else "none\n\n")
    return kinds
