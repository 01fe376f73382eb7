from models import MODELS, Book, fill
from running import run


# region
async def task():
    book = await Book.objects.aget(pk=7)
    book.details["pages"] = 205
    await book.asave()
    return (await Book.objects.aget(pk=7)).details


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
