from models import TABLES, Author, Book, fill
from piccolo.querystring import QueryString
from running import run


# region
async def task() -> list[tuple[str, str | None]]:
    newest = (
        Book.select(Book.title)
        .where(Book.author == Author.id)
        .order_by(Book.year, ascending=False)
        .limit(1)
    )
    authors = (
        await Author.select(
            Author.name,
            QueryString("({})", newest.querystrings[0], alias="newest"),
        )
        .where((Author.country == "US") | Author.country.is_null())
        .order_by(Author.id)
    )
    return [(author["name"], author["newest"]) for author in authors]


# endregion

if __name__ == "__main__":
    run(task, TABLES, fill=fill)
