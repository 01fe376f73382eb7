from models import MODELS, Author, Book, fill
from running_sync import run


# region
def task():
    homer = Author.objects.get(pk=10)
    homer.delete()
    deleted, by_model = Book.objects.filter(year=1979).delete()
    return Author.objects.count(), deleted, Book.objects.count()


# endregion


# region way_by_key
def way_by_key():
    Author.objects.filter(pk=10).delete()
    deleted, by_model = Book.objects.filter(year=1979).delete()
    return Author.objects.count(), deleted, Book.objects.count()


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill, ways=[way_by_key])
