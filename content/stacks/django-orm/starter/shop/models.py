"""The tables. After a change: manage.py makemigrations."""

from django.db import models


class Book(models.Model):
    title = models.CharField(max_length=200, unique=True)
    stock = models.IntegerField()
