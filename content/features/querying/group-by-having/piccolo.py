from models import TABLES, Book, fill
from piccolo.query.functions import Count
from running import run


# region
async def task() -> list[tuple[str, int]]:
    books = (
        await Book.select(
            Book.author.name.as_alias("name"), Count(alias="total")
        )
        .group_by(Book.author.name)
        .having(Count() > 2)
    )
    return [(book["name"], book["total"]) for book in books]


# endregion

if __name__ == "__main__":
    run(task, TABLES, fill=fill)
