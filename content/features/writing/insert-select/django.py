from asgiref.sync import sync_to_async
from django.db import connection
from models import MODELS, Tag, fill
from running import run


# region
@sync_to_async
def task():
    with connection.cursor() as cursor:
        cursor.execute(
            "INSERT INTO bookshop_tag (name) "
            "SELECT title FROM bookshop_book WHERE author_id = %s ORDER BY id",
            [7],
        )
    return [tag.name for tag in Tag.objects.filter(pk__gt=4).order_by("pk")]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
