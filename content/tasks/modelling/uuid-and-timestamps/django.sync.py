from uuid import UUID

from django.db import connection, models
from django.db.models.functions import Now
from running_sync import run


# region setup
def new_key():  # Always the same here. In a project this is uuid4.
    return UUID("00000000-0000-4000-8000-000000000001")


def make_old():
    years = "created = '1990-01-01 00:00', updated = '1990-01-01 00:00'"
    with connection.cursor() as cursor:
        cursor.execute(f"UPDATE bookshop_item SET {years}")


def found(key):
    item = Item.objects.get(pk=key)
    return [item.id, item.title, item.created.year, item.updated.year > 1990]


# endregion


# region naive
def naive():
    item = Item.objects.create(title="Mort")
    make_old()
    Item.objects.filter(title="Mort").update(title="Small Gods")
    return found(item.id)


# endregion


# region
class Item(models.Model):
    id = models.UUIDField(primary_key=True, default=new_key)
    title = models.CharField(max_length=50)
    created = models.DateTimeField(auto_now_add=True)
    updated = models.DateTimeField(auto_now=True)


def task():
    item = Item.objects.create(title="Mort")
    make_old()
    item = Item.objects.get(pk=item.id)
    item.title = "Small Gods"
    item.save()
    return found(item.id)


# endregion


# region way_update
def way_update():
    item = Item.objects.create(title="Mort")
    make_old()
    Item.objects.filter(title="Mort").update(title="Small Gods", updated=Now())
    return found(item.id)


# endregion

if __name__ == "__main__":
    run(task, [Item], naive=naive, ways=[way_update])
