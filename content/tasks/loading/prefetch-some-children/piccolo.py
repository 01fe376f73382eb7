from collections import defaultdict

from models import TABLES, Author, Book, fill
from running import run


# region naive
async def naive() -> list[tuple[str, list[str]]]:
    book = Author.id.join_on(Book.author)
    rows = await (
        Author.select(Author.name, book.title.as_alias("title"))
        .where(Author.id.is_in([1, 7, 10]), book.stock > 0)
        .order_by(Author.id, book.id)
    )
    titles = defaultdict(list)
    for row in rows:
        titles[row["name"]].append(row["title"])
    return list(titles.items())


# endregion


# region
async def task() -> list[tuple[str, list[str]]]:
    authors = await (
        Author.objects().where(Author.id.is_in([1, 7, 10])).order_by(Author.id)
    )
    in_stock = await (
        Book.objects()
        .where(Book.author.is_in([author.id for author in authors]))
        .where(Book.stock > 0)
        .order_by(Book.id)
    )
    titles = defaultdict(list)
    for book in in_stock:
        titles[book.author].append(book.title)
    return [(author.name, titles[author.id]) for author in authors]


# endregion

if __name__ == "__main__":
    run(task, TABLES, fill=fill, naive=naive)
