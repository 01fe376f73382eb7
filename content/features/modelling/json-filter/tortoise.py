from models import MODELS, Book, fill
from running import run
from tortoise import get_connection
from tortoise.expressions import RawSQL


# region
async def task() -> list[str]:
    if get_connection("default").capabilities.dialect == "postgres":
        long_books = Book.filter(details__filter={"pages__gt": 380})
    else:
        pages = RawSQL("JSON_EXTRACT(details, '$.pages')")
        long_books = Book.annotate(pages=pages).filter(pages__gt=380)
    return [book.title for book in await long_books.order_by("id")]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
