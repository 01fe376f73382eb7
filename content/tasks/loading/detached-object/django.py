from models import MODELS, Book, fill
from running import run


# region naive
async def naive():
    book = await Book.objects.aget(id=7)
    book.stock = 0
    await book.asave(update_fields=["stock"])
    return [book.title, book.stock, book.author.name]


# endregion


# region
async def task():
    book = await Book.objects.select_related("author").aget(id=7)
    book.stock = 0
    await book.asave(update_fields=["stock"])
    return [book.title, book.stock, book.author.name]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill, naive=naive)
