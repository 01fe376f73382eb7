from datetime import date

from engine import DB
from piccolo.columns import Date, Serial, Varchar
from piccolo.query.functions import Coalesce, Concat, Lower, Month
from piccolo.querystring import QueryString
from piccolo.table import Table
from running import run

# region setup
ROWS = [
    ("Tove", "Jansson", "FI", date(1914, 8, 9)),
    ("Italo", "Calvino", "IT", date(1923, 10, 15)),
    ("Jorge Luis", "Borges", None, date(1899, 8, 24)),
]


class Person(Table, db=DB):
    id: Serial
    given = Varchar(length=50)
    family = Varchar(length=50)
    country = Varchar(length=2, null=True, default=None)
    born = Date()


async def fill() -> None:
    await Person.insert(
        *(
            Person(given=given, family=family, country=country, born=born)
            for given, family, country, born in ROWS
        )
    )


# endregion


# region
async def task() -> list[tuple[str, str]]:
    name = Concat(Person.given, " ", Person.family)
    if DB.engine_type == "sqlite":
        name = QueryString("{} || ' ' || {}", Person.given, Person.family)
    name = Lower(name, alias="name")
    country = Coalesce(Person.country, "?", alias="country")
    people = Person.select(name, country).where(Month(Person.born) == 8)
    rows = await people.order_by(Person.id)
    return [(row["name"], row["country"]) for row in rows]


# endregion

if __name__ == "__main__":
    run(task, [Person], fill=fill)
