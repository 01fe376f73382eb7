from decimal import Decimal

from django.db import connection, models
from django.db.models import F, Value
from running_sync import run


# region setup
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


def task():
    Item.objects.create(title="Postcard", price=Decimal("1.50"))
    Item.objects.create(title="Poster", price=Decimal("12.00"))
    cheap = Item.objects.filter(price__lt=2)
    found = [(item.title, item.price) for item in cheap]
    return [found, stored()]


# endregion


# region way_expression
def way_expression():
    Item.objects.create(title="Postcard", price=Decimal("1.50"))
    one = Decimal("1.00")
    Item.objects.update(price=F("price") + one)
    bare = stored()
    field = CentsField(max_digits=9, decimal_places=2)
    Item.objects.update(price=F("price") + Value(one, field))
    return [bare, stored()]


# endregion

if __name__ == "__main__":
    run(task, [Item], ways=[way_expression])
