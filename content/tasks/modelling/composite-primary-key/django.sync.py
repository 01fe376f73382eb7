from django.db import models
from running_sync import run


# region
class OrderLine(models.Model):
    pk = models.CompositePrimaryKey("order_number", "position")
    order_number = models.IntegerField()
    position = models.IntegerField()
    title = models.CharField(max_length=200)
    quantity = models.IntegerField()


def task():
    OrderLine.objects.bulk_create(
        [
            OrderLine(
                order_number=1001, position=1, title="Kindred", quantity=1
            ),
            OrderLine(
                order_number=1001, position=2, title="Solaris", quantity=2
            ),
            OrderLine(order_number=1002, position=1, title="Mort", quantity=1),
        ]
    )
    line = OrderLine.objects.get(pk=(1001, 2))
    return [line.title, line.quantity]


# endregion

if __name__ == "__main__":
    run(task, [OrderLine])
