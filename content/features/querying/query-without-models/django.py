from asgiref.sync import sync_to_async
from django.db import connection
from models import MODELS, fill
from running import run


# region
@sync_to_async
def task():
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT name FROM bookshop_author WHERE country = %s ORDER BY id", ["US"]
        )
        return [name for (name,) in cursor.fetchall()]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
