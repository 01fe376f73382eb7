from models import MODELS, Book, fill
from running import run


# region
async def task():
    changed = Book.objects.raw(
        "UPDATE bookshop_book SET stock = %s WHERE stock = %s "
        "RETURNING id, title, stock",
        [10, 0],
    )
    return [(book.title, book.stock) async for book in changed]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
