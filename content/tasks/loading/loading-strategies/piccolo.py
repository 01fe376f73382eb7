from collections import defaultdict

from many import ROWS, many_books
from models import TABLES, Author, Book, fill
from running import run

# region setup
PAGE = ROWS or 3
# endregion


# region naive
async def naive() -> list[tuple[str, list[str]]]:
    result = []
    for author in await Author.objects().order_by(Author.id).limit(PAGE):
        books = Book.objects().where(Book.author == author.id)
        titles = [book.title for book in await books.order_by(Book.id)]
        result.append((author.name, titles))
    return result


# endregion


# region
async def task() -> list[tuple[str, list[str]]]:
    authors = await Author.objects().order_by(Author.id).limit(PAGE)
    books = await (
        Book.objects()
        .where(Book.author.is_in([author.id for author in authors]))
        .order_by(Book.id)
    )
    titles = defaultdict(list)
    for book in books:
        titles[book.author].append(book.title)
    return [(author.name, titles[author.id]) for author in authors]


# endregion


# region way_join_on
async def way_join_on() -> list[list[str | None]]:
    book = Author.id.join_on(Book.author)
    rows = await (
        Author.select(Author.name, book.title.as_alias("title"))
        .order_by(Author.id, book.id)
        .limit(PAGE)
    )
    return [[row["name"], row["title"]] for row in rows]


# endregion

if __name__ == "__main__":
    run(
        task,
        TABLES,
        fill=many_books(fill, tagged=True),
        naive=naive,
        ways=[way_join_on],
    )
