from asgiref.sync import sync_to_async
from django.db import connection, models
from running import run


# region
class Item(models.Model):
    title = models.CharField(max_length=50)
    stock = models.IntegerField(db_default=5)

    class Meta:
        db_table = "item"


@sync_to_async
def insert_plainly():
    with connection.cursor() as cursor:
        cursor.execute("INSERT INTO item (title) VALUES ('Mort')")


async def task():
    await Item.objects.acreate(title="Kindred")
    await insert_plainly()
    items = Item.objects.order_by("title").values_list("title", "stock")
    return [item async for item in items]


# endregion

if __name__ == "__main__":
    run(task, [Item])
