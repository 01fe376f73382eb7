from decimal import Decimal

from models import TABLES, Author, Book, fill
from running import run

# region setup
le_guin = Author.objects().get(Author.name == "Ursula K. Le Guin")
stored = Book.select(Book.title, Book.author.name.as_alias("author")).where(
    Book.title == "The Telling"
)
# endregion


# region naive
async def naive() -> list[tuple[str, str]]:
    book = Book(title="The Telling", price=Decimal("12.50"), year=2000)
    book.author = await le_guin
    await book.save()
    return [(row["title"], row["author"]) for row in await stored]


# endregion


# region
async def task() -> list[tuple[str, str]]:
    author = await le_guin
    await Book.insert(
        Book(
            title="The Telling",
            author=author,
            price=Decimal("12.50"),
            year=2000,
        )
    )
    return [(row["title"], row["author"]) for row in await stored]


# endregion

if __name__ == "__main__":
    run(task, TABLES, fill=fill, naive=naive)
