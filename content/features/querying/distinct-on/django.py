from models import MODELS, Book, fill
from running import run


# region
async def task():
    newest = Book.objects.order_by("author", "-year").distinct("author")
    return [book.title async for book in newest]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
