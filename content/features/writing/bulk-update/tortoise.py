from models import MODELS, Book, fill
from running import run


# region
async def task() -> list[tuple[str, int]]:
    query = Book.filter(author_id__in=[4, 5]).order_by("id")
    books = await query
    for book in books:
        book.stock += 1
    await Book.bulk_update(books, ["stock"])
    return [(book.title, book.stock) async for book in query]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
