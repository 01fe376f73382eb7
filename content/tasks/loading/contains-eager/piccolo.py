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

if __name__ == "__main__":
    run(task, TABLES, fill=fill, naive=naive)
