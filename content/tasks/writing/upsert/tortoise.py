from models import MODELS, Author, fill
from running import run
from tortoise import get_connection
from tortoise.exceptions import OperationalError


# region
async def task() -> list[tuple[str, str | None]]:
    try:
        await Author.bulk_create(
            [
                Author(name="Homer", country="GR"),
                Author(name="Han Kang", country="KR"),
            ],
            on_conflict=["name"],
            update_fields=["country"],
        )
    except OperationalError:  # MariaDB can't read the alias that MySQL 8 can.
        await get_connection("default").execute_query(
            "INSERT INTO author (name, country) VALUES (%s, %s), (%s, %s)"
            " ON DUPLICATE KEY UPDATE country = VALUES(country)",
            ["Homer", "GR", "Han Kang", "KR"],
        )
    authors = await Author.filter(name__in=["Han Kang", "Homer"]).order_by(
        "name"
    )
    return [(author.name, author.country) for author in authors]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
