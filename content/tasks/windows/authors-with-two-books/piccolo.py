from models import TABLES, Book, fill
from piccolo.query.functions import Count
from running import run


# region naive
async def naive() -> list[tuple[str, int]]:
    rows = (
        await Book.select(
            Book.author.name.as_alias("name"), Count(alias="total")
        )
        .where(Count() >= 2)
        .group_by(Book.author, Book.author.name)
        .order_by(Book.author)
    )
    return [(row["name"], row["total"]) for row in rows]


# endregion


# region
async def task() -> list[tuple[str, int]]:
    rows = (
        await Book.select(
            Book.author.name.as_alias("name"), Count(alias="total")
        )
        .group_by(Book.author, Book.author.name)
        .having(Count() >= 2)
        .order_by(Book.author)
    )
    return [(row["name"], row["total"]) for row in rows]


# endregion

if __name__ == "__main__":
    run(task, TABLES, fill=fill, naive=naive)
