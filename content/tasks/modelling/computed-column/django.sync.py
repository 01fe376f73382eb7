from decimal import Decimal

from django.db import models
from django.db.models import F
from running_sync import run


# region
class Line(models.Model):
    title = models.CharField(max_length=50)
    price = models.DecimalField(max_digits=8, decimal_places=2)
    quantity = models.IntegerField()
    total = models.GeneratedField(
        expression=F("price") * F("quantity"),
        output_field=models.DecimalField(max_digits=10, decimal_places=2),
        db_persist=True,
    )


def task():
    line = Line.objects.create(title="Mort", price=Decimal("7.99"), quantity=3)
    first = line.total
    line.quantity = 2
    line.save()
    # Needless since 6.0: save() forgets what it could not read back.
    line.refresh_from_db(fields=["total"])
    return [first, line.total]


# endregion

if __name__ == "__main__":
    run(task, [Line])
