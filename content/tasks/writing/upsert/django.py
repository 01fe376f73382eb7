from django.db import connection
from models import MODELS, Author, fill
from running import run


# region
async def task():
    await Author.objects.abulk_create(
        [
            Author(name="Homer", country="GR"),
            Author(name="Han Kang", country="KR"),
        ],
        update_conflicts=True,
        # MySQL and MariaDB look at every unique index, so they take no names.
        unique_fields=None if connection.vendor == "mysql" else ["name"],
        update_fields=["country"],
    )
    authors = Author.objects.filter(name__in=["Han Kang", "Homer"]).order_by(
        "name"
    )
    return [(author.name, author.country) async for author in authors]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
