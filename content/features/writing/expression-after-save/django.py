from django.db import connection
from django.db.models import F
from models import MODELS, Book, fill
from running import run


# region
async def task():
    book = await Book.objects.aget(pk=7)
    book.stock = F("stock") + 1
    await book.asave()
    if connection.vendor == "mysql":  # MariaDB has no UPDATE … RETURNING
        await book.arefresh_from_db(fields=["stock"])
    if not isinstance(book.stock, int):
        raise AssertionError(f"stock is a {type(book.stock).__name__}")
    return book.stock


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
