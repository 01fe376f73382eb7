from decimal import Decimal

from asgiref.sync import sync_to_async
from django.db import connection, models
from django.db.models import F, Value
from running import run


# region setup
@sync_to_async
def stored():
    with connection.cursor() as cursor:
        cursor.execute("SELECT MIN(price) FROM bookshop_item")
        return cursor.fetchone()[0]


# endregion


# region
class CentsField(models.DecimalField):
    def get_internal_type(self):
        return "IntegerField"

    def get_db_prep_value(self, value, connection, prepared=False):
        value = self.to_python(value)
        return None if value is None else int(value.scaleb(2))

    def from_db_value(self, value, expression, connection):
        return None if value is None else Decimal(value).scaleb(-2)


class Item(models.Model):
    title = models.CharField(max_length=50)
    price = CentsField(max_digits=9, decimal_places=2)


async def task():
    await Item.objects.acreate(title="Postcard", price=Decimal("1.50"))
    await Item.objects.acreate(title="Poster", price=Decimal("12.00"))
    cheap = Item.objects.filter(price__lt=2)
    found = [(item.title, item.price) async for item in cheap]
    return [found, await stored()]


# endregion


# region way_expression
async def way_expression():
    await Item.objects.acreate(title="Postcard", price=Decimal("1.50"))
    one = Decimal("1.00")
    await Item.objects.aupdate(price=F("price") + one)
    bare = await stored()
    field = CentsField(max_digits=9, decimal_places=2)
    await Item.objects.aupdate(price=F("price") + Value(one, field))
    return [bare, await stored()]


# endregion

if __name__ == "__main__":
    run(task, [Item], ways=[way_expression])
