from django.db.models import F
from models import MODELS, Book, fill
from running import run


# region naive
async def naive():
    query = """
        SELECT book.*, other.title AS other_title
        FROM bookshop_book AS book
        JOIN bookshop_book AS other ON other.year = book.year
        WHERE book.year < %s ORDER BY book.year, book.id, other.id
    """
    books = Book.objects.raw(query, [1980])
    return [(book.title, book.other_title) async for book in books]


# endregion


# region
async def task():
    query = """
        SELECT book.*, other.title AS other_title
        FROM bookshop_book AS book
        JOIN bookshop_book AS other
            ON other.year = book.year AND other.id > book.id
        WHERE book.year < %s ORDER BY book.year, book.id, other.id
    """
    books = Book.objects.raw(query, [1980])
    return [(book.title, book.other_title) async for book in books]


# endregion


# region way_relation
async def way_relation():
    pairs = (
        Book.objects.filter(year__lt=1980, author__books__id__gt=F("id"))
        .order_by("id", "author__books__id")
        .values_list("title", "author__books__title")
    )
    return [pair async for pair in pairs]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill, naive=naive, ways=[way_relation])
