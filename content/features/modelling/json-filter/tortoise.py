from models import MODELS, Book, fill
from running import run


# region
async def task() -> list[str]:
    long_books = Book.filter(details__filter={"pages__gt": 380}).order_by("id")
    titles = [book.title for book in await long_books]
    assert titles, "no book was found"
    return titles


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
