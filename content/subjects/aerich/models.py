"""The file models.py of a project that starts with one table."""

MODELS = """
from tortoise import fields
from tortoise.models import Model


class Book(Model):
    id = fields.IntField(primary_key=True)
    title = fields.CharField(max_length=200)
"""

# The same, with a title that may be null.
NULLABLE = MODELS.replace("max_length=200", "max_length=200, null=True")

# An edit that adds a column, as a text and what takes its place.
TITLE = "title = fields.CharField(max_length=200)"
TITLE_AND_ISBN = (
    f"{TITLE}\n    isbn = fields.CharField(max_length=13, null=True)"
)
