from models import MODELS, Book, fill
from running import run


# region
async def task():
    query = Book.objects.filter(author__in=[4, 5]).order_by("id")
    books = [book async for book in query]
    for book in books:
        book.stock += 1
    await Book.objects.abulk_update(books, ["stock"])
    return [(book.title, book.stock) async for book in query.all()]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
