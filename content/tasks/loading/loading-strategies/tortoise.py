from many import ROWS, many_books
from models import MODELS, Author, Book, fill
from running import run
from tortoise.query_utils import Prefetch

# region setup
PAGE = ROWS or 3
# endregion


# region naive
async def naive() -> list[tuple[str, list[str]]]:
    return [
        (
            author.name,
            [book.title for book in await author.books.order_by("id")],
        )
        for author in await Author.all().order_by("id").limit(PAGE)
    ]


# endregion


# region
async def task() -> list[tuple[str, list[str]]]:
    books = Prefetch("books", Book.all().order_by("id"))
    authors = Author.all().order_by("id").limit(PAGE)
    return [
        (author.name, [book.title for book in author.books])
        for author in await authors.prefetch_related(books)
    ]


# endregion


# region way_afterwards
async def way_afterwards() -> list[tuple[str, list[str]]]:
    authors = await Author.all().order_by("id").limit(PAGE)
    await Author.fetch_for_list(authors, "books")
    result = []
    for author in authors:
        books = sorted(author.books, key=lambda book: book.id)
        result.append((author.name, [book.title for book in books]))
    return result


# endregion


# region way_values
async def way_values() -> list[tuple[str, str | None]]:
    authors = Author.all().order_by("id", "books__id").limit(PAGE)
    return await authors.values_list("name", "books__title")


# endregion


# region way_select_related
async def way_select_related() -> list[tuple[str, str]]:
    authors = Author.all().order_by("id", "books__id").limit(PAGE)
    return [
        (author.name, author.books.title)
        for author in await authors.select_related("books")
    ]


# endregion

if __name__ == "__main__":
    run(
        task,
        MODELS,
        fill=many_books(fill),
        naive=naive,
        ways=[way_afterwards, way_values, way_select_related],
    )
