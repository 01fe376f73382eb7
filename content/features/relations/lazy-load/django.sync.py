from models import MODELS, Book, fill
from running_sync import run


# region
def task():
    book = Book.objects.get(id=7)
    return [book.title, book.author.name]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
