from models import TABLES, Author, Book, fill
from piccolo.querystring import QueryString
from running import run


# region naive
async def naive() -> list[tuple[str, str | None]]:
    latest = Book.select(Book.title).order_by(Book.year, ascending=False)
    (sql,) = latest.limit(1).querystrings
    rows = (
        await Author.select(
            Author.name, QueryString("({})", sql, alias="latest")
        )
        .where(Author.id.is_in([1, 3, 10]))
        .order_by(Author.id)
    )
    return [(row["name"], row["latest"]) for row in rows]


# endregion


# region
async def task() -> list[tuple[str, str | None]]:
    latest = Book.select(Book.title).where(Book.author == Author.id)
    latest = latest.order_by(Book.year, ascending=False).limit(1)
    (sql,) = latest.querystrings
    rows = (
        await Author.select(
            Author.name, QueryString("({})", sql, alias="latest")
        )
        .where(Author.id.is_in([1, 3, 10]))
        .order_by(Author.id)
    )
    return [(row["name"], row["latest"]) for row in rows]


# endregion

if __name__ == "__main__":
    run(task, TABLES, fill=fill, naive=naive)
