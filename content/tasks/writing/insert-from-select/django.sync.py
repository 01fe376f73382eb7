from django.db import connection
from models import MODELS, Book, Tag, fill
from running_sync import run


# region
def task():
    books = Book.objects.filter(author=7).order_by("pk")
    select, params = books.values("title").query.sql_with_params()
    with connection.cursor() as cursor:
        cursor.execute(f"INSERT INTO bookshop_tag (name) {select}", params)
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
