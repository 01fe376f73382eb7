from models import MODELS, Book, fill
from running import run
from tortoise.expressions import F


# region
async def task() -> int:
    book = await Book.get(pk=7)
    book.stock = F("stock") + 1
    await book.save()  # book.stock is still the expression
    await book.refresh_from_db(fields=["stock"])
    return book.stock


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
