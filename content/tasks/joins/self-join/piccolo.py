from models import TABLES, Book, fill
from running import run


# region naive
async def naive() -> list[tuple[str, str]]:
    other = Book.year.join_on(Book.year)
    rows = await (
        Book.select(Book.title, other.title.as_alias("other_title"))
        .where(Book.year < 1980)
        .order_by(Book.year, Book.id, other.id)
    )
    return [(row["title"], row["other_title"]) for row in rows]


# endregion


# region
async def task() -> list[tuple[str, str]]:
    other = Book.year.join_on(Book.year)
    rows = await (
        Book.select(Book.title, other.title.as_alias("other_title"))
        .where(Book.year < 1980, other.id > Book.id)
        .order_by(Book.year, Book.id, other.id)
    )
    return [(row["title"], row["other_title"]) for row in rows]


# endregion

if __name__ == "__main__":
    run(task, TABLES, fill=fill, naive=naive)
