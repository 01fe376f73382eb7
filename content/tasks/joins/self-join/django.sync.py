from django.db.models import F
from models import MODELS, Book, fill
from running_sync import run


# region naive
def naive():
    query = """
        SELECT book.*, other.title AS other_title
        FROM bookshop_book AS book
        JOIN bookshop_book AS other ON other.year = book.year
        WHERE book.year < %s ORDER BY book.year, book.id, other.id
    """
    books = Book.objects.raw(query, [1980])
    return [(book.title, book.other_title) for book in books]


# endregion


# region
def task():
    query = """
        SELECT book.*, other.title AS other_title
        FROM bookshop_book AS book
        JOIN bookshop_book AS other
            ON other.year = book.year AND other.id > book.id
        WHERE book.year < %s ORDER BY book.year, book.id, other.id
    """
    books = Book.objects.raw(query, [1980])
    return [(book.title, book.other_title) for book in books]


# endregion


# region way_relation
def way_relation():
    pairs = (
        Book.objects.filter(year__lt=1980, author__books__id__gt=F("id"))
        .order_by("id", "author__books__id")
        .values_list("title", "author__books__title")
    )
    return list(pairs)


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill, naive=naive, ways=[way_relation])
