from models import MODELS, Book, fill
from running import run


# region naive
async def naive() -> list[tuple[str, str]]:
    books = Book.filter(author__country="US").order_by("id")
    return [(book.title, (await book.author).name) for book in await books]


# endregion


# region
async def task() -> list[tuple[str, str]]:
    books = (
        Book.filter(author__country="US")
        .select_related("author")
        .order_by("id")
    )
    return [(book.title, book.author.name) for book in await books]


# endregion


# region way_values
async def way_values() -> list[tuple[str, str]]:
    books = Book.filter(author__country="US").order_by("id")
    return await books.values_list("title", "author__name")


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill, naive=naive, ways=[way_values])
