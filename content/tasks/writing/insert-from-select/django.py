from asgiref.sync import sync_to_async
from django.db import connection
from models import MODELS, Book, Tag, fill
from running import run


# region
@sync_to_async
def copy_titles(author_id):
    books = Book.objects.filter(author=author_id).order_by("pk")
    select, params = books.values("title").query.sql_with_params()
    with connection.cursor() as cursor:
        cursor.execute(f"INSERT INTO bookshop_tag (name) {select}", params)


async def task():
    await copy_titles(7)
    # The shop had four tags before.
    tags = Tag.objects.filter(pk__gt=4).order_by("pk")
    return [tag.name async for tag in tags]


# endregion


# region way_python
async def way_python():
    books = Book.objects.filter(author=7).order_by("pk")
    titles = books.values_list("title", flat=True)
    tags = [Tag(name=title) async for title in titles]
    await Tag.objects.abulk_create(tags)
    # The shop had four tags before.
    tags = Tag.objects.filter(pk__gt=4).order_by("pk")
    return [tag.name async for tag in tags]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill, ways=[way_python])
