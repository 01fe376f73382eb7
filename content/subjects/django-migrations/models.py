"""The file models.py of an app that starts with one table."""

MODELS = """
from django.db import models


class Book(models.Model):
    title = models.CharField(max_length=200)
"""
