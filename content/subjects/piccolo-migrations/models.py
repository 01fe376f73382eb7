"""The file tables.py of an app that starts with one table."""

MODELS = """
from piccolo.columns import Serial, Varchar
from piccolo.table import Table


class Book(Table):
    id: Serial
    title = Varchar(length=200)
"""
