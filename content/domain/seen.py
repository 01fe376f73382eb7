"""What the catalog says, as a reader of the console sees it."""

from catalog import indexes_of, schema_of
from project import rows
from terminal import SEEN


def schema(table: str) -> list[str]:
    return schema_of(rows, table, SEEN.write)


def indexes(table: str) -> list[str]:
    return indexes_of(rows, table, SEEN.write)
