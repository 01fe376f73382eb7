from many import many_books
from models import MODELS, Book, fill
from running import run


# region naive
async def naive() -> list[tuple[str, str]]:
    books = await Book.all().order_by("id")
    return [(book.title, (await book.author).name) for book in books]


# endregion


# region
async def task() -> list[tuple[str, str]]:
    books = await Book.all().select_related("author").order_by("id")
    return [(book.title, book.author.name) for book in books]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=many_books(fill), naive=naive)
