from models import TABLES, Book, fill
from piccolo.querystring import QueryString
from running import run


# region
async def task() -> list[tuple[str, str]]:
    joined = "STRING_AGG({}, '; ' ORDER BY {})"
    titles = QueryString(joined, Book.title, Book.title, alias="titles")
    rows = (
        await Book.select(Book.author.name.as_alias("name"), titles)
        .where(Book.author <= 2)
        .group_by(Book.author, Book.author.name)
        .order_by(Book.author)
    )
    return [(row["name"], row["titles"]) for row in rows]


# endregion

if __name__ == "__main__":
    run(task, TABLES, fill=fill)
