"""The file models.py of a project that starts with one table."""

MODELS = """
from tortoise import fields
from tortoise.models import Model


class Book(Model):
    id = fields.IntField(primary_key=True)
    title = fields.CharField(max_length=200)
"""
