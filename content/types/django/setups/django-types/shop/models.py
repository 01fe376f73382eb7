"""The bookshop with the reverse relation declared, as django-types says."""

from django.db import models


class Author(models.Model):
    name = models.CharField(max_length=100)
    country = models.CharField(max_length=2, null=True)
    books: models.Manager["Book"]


class Book(models.Model):
    title = models.CharField(max_length=200)
    price = models.DecimalField(max_digits=8, decimal_places=2)
    year = models.IntegerField()
    author = models.ForeignKey(
        Author, on_delete=models.CASCADE, related_name="books"
    )
