from django.db.models import FETCH_PEERS
from models import MODELS, Book, fill
from running_sync import run


# region naive
def naive():
    sql = (
        "SELECT id, title, author_id FROM bookshop_book "
        "WHERE author_id = %s ORDER BY id"
    )
    books = list(Book.objects.raw(sql, [7]))
    return [[book.title, book.stock] for book in books]


# endregion


# region
def task():
    sql = "SELECT * FROM bookshop_book WHERE author_id = %s ORDER BY id"
    books = list(Book.objects.raw(sql, [7]))
    books[0].stock = 10
    books[0].save(update_fields=["stock"])
    return [[book.title, book.stock] for book in books]


# endregion


# region way_peers
def way_peers():
    sql = (
        "SELECT id, title, author_id FROM bookshop_book "
        "WHERE author_id = %s ORDER BY id"
    )
    books = Book.objects.fetch_mode(FETCH_PEERS).raw(sql, [7])
    return [[book.title, book.stock] for book in books]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill, naive=naive, ways=[way_peers])
