from django.core.exceptions import SynchronousOnlyOperation
from models import MODELS, Book, fill
from running import run


# region
async def task():
    book = await Book.objects.aget(id=7)
    try:
        return [book.title, book.author.name]
    except SynchronousOnlyOperation:
        return [book.title, "refused"]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
