from models import MODELS, Book, fill
from running import run


# region
async def task():
    long_books = Book.objects.filter(details__pages__gt=380).order_by("id")
    return [book.title async for book in long_books]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
