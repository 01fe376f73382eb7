from datetime import date

from running import run
from tortoise import fields, get_connection
from tortoise.expressions import F, RawSQL
from tortoise.functions import Coalesce, Concat, Lower
from tortoise.models import Model

# region setup
ROWS = [
    ("Tove", "Jansson", "FI", date(1914, 8, 9)),
    ("Italo", "Calvino", "IT", date(1923, 10, 15)),
    ("Jorge Luis", "Borges", None, date(1899, 8, 24)),
]


class Person(Model):
    id = fields.IntField(primary_key=True)
    given = fields.CharField(max_length=50)
    family = fields.CharField(max_length=50)
    country = fields.CharField(max_length=2, null=True)
    born = fields.DateField()


async def fill() -> None:
    await Person.bulk_create(
        [
            Person(given=given, family=family, country=country, born=born)
            for given, family, country, born in ROWS
        ]
    )


# endregion


# region
async def task() -> list[tuple[str, str]]:
    people = Person.filter(born__month=8)
    name = Concat("given", " ", F("family"))
    if get_connection("default").capabilities.dialect == "sqlite":
        month = RawSQL("CAST(strftime('%m', born) AS INTEGER)")
        people = Person.annotate(month=month).filter(month=8)
        name = RawSQL("given || ' ' || family")
    people = people.annotate(lower=Lower(name), land=Coalesce("country", "?"))
    rows = await people.order_by("id").values("lower", "land")
    return [(row["lower"], row["land"]) for row in rows]


# endregion

if __name__ == "__main__":
    run(task, [Person], fill=fill)
