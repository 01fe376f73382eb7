"""The file tables.py of an app that starts with one table."""

MODELS = """
from piccolo.columns import Serial, Varchar
from piccolo.table import Table


class Book(Table):
    id: Serial
    title = Varchar(length=200)
"""

# The same, with a title that may be null.
NULLABLE = MODELS.replace("length=200", "length=200, null=True, default=None")

# An edit that adds a column, as a text and what takes its place.
TITLE = "title = Varchar(length=200)"
TITLE_AND_ISBN = (
    f"{TITLE}\n    isbn = Varchar(length=13, null=True, default=None)"
)
