from models import MODELS, Book, fill
from running import run


# region naive
async def naive():
    sql = (
        "SELECT id, title, author_id FROM bookshop_book "
        "WHERE author_id = %s ORDER BY id"
    )
    books = [book async for book in Book.objects.raw(sql, [7])]
    return [[book.title, book.stock] for book in books]


# endregion


# region
async def task():
    sql = "SELECT * FROM bookshop_book WHERE author_id = %s ORDER BY id"
    books = [book async for book in Book.objects.raw(sql, [7])]
    books[0].stock = 10
    await books[0].asave(update_fields=["stock"])
    return [[book.title, book.stock] for book in books]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill, naive=naive)
