from models import MODELS, Book, fill
from running import run


# region
async def task():
    books = Book.objects.filter(title__iregex=r"^the \w+$").order_by("id")
    return [book.title async for book in books]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
