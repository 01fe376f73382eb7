from models import MODELS, Book, fill
from running import run
from tortoise.expressions import RawSQL


# region
async def task() -> list[tuple[str, int, int]]:
    rows = (
        await Book.annotate(
            # On SQLite the column is text: without the cast 9.99 ranks above 10.50.
            place=RawSQL(
                "RANK() OVER (PARTITION BY author_id "
                "ORDER BY CAST(price AS DECIMAL(8, 2)) DESC)"
            ),
            total=RawSQL("SUM(stock) OVER (PARTITION BY author_id ORDER BY year)"),
        )
        .order_by("author_id", "year")
        .values_list("title", "place", "total")
    )
    # MariaDB's sum of integers is a decimal.
    return [(title, place, int(total)) for title, place, total in rows]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
