from models import MODELS, Book, fill
from running import run


# region
async def task():
    restocked = Book.objects.raw(
        "UPDATE bookshop_book SET stock = stock + 5 WHERE stock = 0 "
        "RETURNING id, title, stock"
    )
    rows = sorted([(book.title, book.stock) async for book in restocked])
    deleted = Book.objects.raw(
        "DELETE FROM bookshop_book WHERE year = 1979 RETURNING id, title, stock"
    )
    return rows + sorted([(book.title, book.stock) async for book in deleted])


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
