from asgiref.sync import sync_to_async
from django.db import connection
from models import MODELS, fill
from running import run


# region naive
@sync_to_async
def find_unsafely(title):
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT title FROM bookshop_book "
            f"WHERE title = '{title}' ORDER BY id"
        )
        return [title for (title,) in cursor.fetchall()]


async def naive():
    return await find_unsafely("x' OR stock = '0")


# endregion


# region
@sync_to_async
def find(title):
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT title FROM bookshop_book WHERE title = %s ORDER BY id",
            [title],
        )
        return [title for (title,) in cursor.fetchall()]


async def task():
    return [
        await find("x' OR stock = '0"),
        await find("If on a winter's night a traveler"),
    ]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill, naive=naive)
