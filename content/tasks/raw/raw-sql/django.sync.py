from django.db import connection
from models import MODELS, fill
from running_sync import run


# region naive
def find_unsafely(title):
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT title FROM bookshop_book "
            f"WHERE title = '{title}' ORDER BY id"
        )
        return [title for (title,) in cursor.fetchall()]


def naive():
    return find_unsafely("x' OR stock = '0")


# endregion


# region
def find(title):
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT title FROM bookshop_book WHERE title = %s ORDER BY id",
            [title],
        )
        return [title for (title,) in cursor.fetchall()]


def task():
    return [
        find("x' OR stock = '0"),
        find("If on a winter's night a traveler"),
    ]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill, naive=naive)
