from django.db import connection
from models import MODELS, Book, fill
from running_sync import run


# region
def task():
    for _ in range(6):
        book = Book.objects.get(id=7)
    with connection.cursor() as cursor:
        cursor.execute("SELECT count(*) FROM pg_prepared_statements")
        return [book.title, *cursor.fetchone()]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
