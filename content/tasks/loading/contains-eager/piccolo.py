from models import TABLES, Book, fill
from running import run


# region naive
async def naive() -> list[tuple[str, str]]:
    books = await (
        Book.objects().where(Book.author.country == "US").order_by(Book.id)
    )
    return [
        (book.title, (await book.get_related(Book.author)).name)
        for book in books
    ]


# endregion


# region
async def task() -> list[tuple[str, str]]:
    books = await (
        Book.objects(Book.author)
        .where(Book.author.country == "US")
        .order_by(Book.id)
    )
    return [(book.title, book.author.name) for book in books]


# endregion


# region way_select
async def way_select() -> list[tuple[str, str]]:
    rows = (
        await Book.select(Book.title, Book.author.name)
        .where(Book.author.country == "US")
        .order_by(Book.id)
    )
    return [(row["title"], row["author.name"]) for row in rows]


# endregion

if __name__ == "__main__":
    run(task, TABLES, fill=fill, naive=naive, ways=[way_select])
