from collections import Counter

from many import many_books
from models import TABLES, Author, Book, fill
from piccolo.query.functions import Count
from running import run


# region naive
async def naive() -> list[tuple[str, int]]:
    result = []
    for author in await Author.objects().order_by(Author.id):
        in_stock = (Book.author == author.id) & (Book.stock > 0)
        result.append((author.name, await Book.count().where(in_stock)))
    return result


# endregion


# region
async def task() -> list[tuple[str, int]]:
    authors = await Author.objects().order_by(Author.id)
    books = await Book.objects().where(
        Book.author.is_in([author.id for author in authors])
    )
    in_stock = Counter(book.author for book in books if book.stock > 0)
    return [(author.name, in_stock[author.id]) for author in authors]


# endregion


# region way_count
async def way_count() -> list[tuple[str, int]]:
    counts = await (
        Book.select(Book.author, Count())
        .where(Book.stock > 0)
        .group_by(Book.author)
    )
    in_stock = {row["author"]: row["count"] for row in counts}
    authors = await Author.objects().order_by(Author.id)
    return [(author.name, in_stock.get(author.id, 0)) for author in authors]


# endregion

if __name__ == "__main__":
    run(
        task,
        TABLES,
        fill=many_books(fill, tagged=True),
        naive=naive,
        ways=[way_count],
    )
