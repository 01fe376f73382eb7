from models import MODELS, Author, Book, fill
from running_sync import run


# region naive
def naive():
    mine = Book.objects.get(id=7)
    lem = Author.objects.get(id=4)
    yours = lem.books.order_by("id").first()
    assert mine == yours and mine is not yours
    mine.stock = 12
    yours.year = 1970
    mine.save()
    yours.save()
    return Book.objects.values_list("year", "stock").get(id=7)


# endregion


# region
def task():
    mine = Book.objects.get(id=7)
    lem = Author.objects.get(id=4)
    yours = lem.books.order_by("id").first()
    mine.stock = 12
    yours.year = 1970
    mine.save(update_fields=["stock"])
    yours.save(update_fields=["year"])
    return Book.objects.values_list("year", "stock").get(id=7)


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill, naive=naive)
