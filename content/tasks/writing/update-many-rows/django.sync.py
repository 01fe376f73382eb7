from many import ROWS, many_books
from models import MODELS, Book, fill
from running_sync import run

# region setup
COUNTED = {id: id * 10 for id in range(1, (ROWS or 5) + 1)}  # stock by id


def stock_of_all():
    books = Book.objects.filter(pk__lte=len(COUNTED)).order_by("pk")
    return list(books.values_list("stock", flat=True))


# endregion


# region
def task():
    books = [Book(pk=pk, stock=stock) for pk, stock in COUNTED.items()]
    Book.objects.bulk_update(books, ["stock"])
    return stock_of_all()


# endregion


# region way_save
def way_save():
    for book in Book.objects.filter(pk__in=COUNTED):
        book.stock = COUNTED[book.pk]
        book.save(update_fields=["stock"])
    return stock_of_all()


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=many_books(fill), ways=[way_save])
