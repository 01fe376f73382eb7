from uuid import UUID

from asgiref.sync import sync_to_async
from django.db import connection, models
from django.db.models.functions import Now
from running import run


# region setup
def new_key():  # Always the same here. In a project this is uuid4.
    return UUID("00000000-0000-4000-8000-000000000001")


@sync_to_async
def make_old():
    years = "created = '1990-01-01 00:00', updated = '1990-01-01 00:00'"
    with connection.cursor() as cursor:
        cursor.execute(f"UPDATE bookshop_item SET {years}")


async def found(key):
    item = await Item.objects.aget(pk=key)
    return [item.id, item.title, item.created.year, item.updated.year > 1990]


# endregion


# region naive
async def naive():
    item = await Item.objects.acreate(title="Mort")
    await make_old()
    await Item.objects.filter(title="Mort").aupdate(title="Small Gods")
    return await found(item.id)


# endregion


# region
class Item(models.Model):
    id = models.UUIDField(primary_key=True, default=new_key)
    title = models.CharField(max_length=50)
    created = models.DateTimeField(auto_now_add=True)
    updated = models.DateTimeField(auto_now=True)


async def task():
    item = await Item.objects.acreate(title="Mort")
    await make_old()
    item = await Item.objects.aget(pk=item.id)
    item.title = "Small Gods"
    await item.asave()
    return await found(item.id)


# endregion


# region way_update
async def way_update():
    item = await Item.objects.acreate(title="Mort")
    await make_old()
    await Item.objects.filter(title="Mort").aupdate(
        title="Small Gods", updated=Now()
    )
    return await found(item.id)


# endregion

if __name__ == "__main__":
    run(task, [Item], naive=naive, ways=[way_update])
