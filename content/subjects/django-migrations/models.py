"""The file models.py of an app that starts with one table."""

MODELS = """
from django.db import models


class Book(models.Model):
    title = models.CharField(max_length=200)
"""

# The same, with a title that may be null.
NULLABLE = MODELS.replace("max_length=200", "max_length=200, null=True")

# An edit that adds a column, as a text and what takes its place.
TITLE = "title = models.CharField(max_length=200)"
TITLE_AND_ISBN = (
    f"{TITLE}\n    isbn = models.CharField(max_length=13, null=True)"
)
