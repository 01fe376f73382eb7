"""What stands on a table of SQLite beside its columns, by its catalog."""

from collections.abc import Callable
from typing import Any

STANDING = (
    "SELECT 'check' FROM sqlite_master"
    " WHERE type = 'table' AND name = '{table}' AND sql LIKE '%CHECK%'"
    " UNION SELECT type || ' ' || name FROM sqlite_master"
    " WHERE tbl_name = '{table}' AND type IN ('index', 'trigger') ORDER BY 1"
)


def kept(
    ask: Callable[[str], Any], table: str, show: Callable[[str], Any] = len
) -> list[str]:
    """Returns its indexes and triggers, and whether it has a CHECK."""
    found = [name for (name,) in ask(STANDING.format(table=table))]
    show("\n".join([f"# the catalog says: what stands on {table}", *found]))
    show("\n\n" if found else "\nnothing\n\n")
    return found
