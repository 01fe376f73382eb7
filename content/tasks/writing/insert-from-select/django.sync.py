from django.db import connection
from models import MODELS, Book, Tag, fill
from running_sync import run


# region
def task():
    with connection.cursor() as cursor:
        cursor.execute(
            "INSERT INTO bookshop_tag (name) "
            "SELECT title FROM bookshop_book WHERE author_id = %s ORDER BY id",
            [7],
        )
    # The shop had four tags before.
    tags = Tag.objects.filter(pk__gt=4).order_by("pk")
    return [tag.name for tag in tags]


# endregion


# region way_python
def way_python():
    books = Book.objects.filter(author=7).order_by("pk")
    titles = books.values_list("title", flat=True)
    Tag.objects.bulk_create(Tag(name=title) for title in titles)
    # The shop had four tags before.
    tags = Tag.objects.filter(pk__gt=4).order_by("pk")
    return [tag.name for tag in tags]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill, ways=[way_python])
