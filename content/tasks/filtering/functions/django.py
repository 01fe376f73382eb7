from datetime import date

from django.db import models
from django.db.models import Value
from django.db.models.functions import Coalesce, Concat, Lower
from running import run

# region setup
ROWS = [
    ("Tove", "Jansson", "FI", date(1914, 8, 9)),
    ("Italo", "Calvino", "IT", date(1923, 10, 15)),
    ("Jorge Luis", "Borges", None, date(1899, 8, 24)),
]


class Person(models.Model):
    given = models.CharField(max_length=50)
    family = models.CharField(max_length=50)
    country = models.CharField(max_length=2, null=True)
    born = models.DateField()


def fill():
    Person.objects.bulk_create(
        Person(given=given, family=family, country=country, born=born)
        for given, family, country, born in ROWS
    )


# endregion


# region
async def task():
    people = Person.objects.filter(born__month=8).order_by("id")
    rows = people.values_list(
        Lower(Concat("given", Value(" "), "family")),
        Coalesce("country", Value("?")),
    )
    return [row async for row in rows]


# endregion

if __name__ == "__main__":
    run(task, [Person], fill=fill)
