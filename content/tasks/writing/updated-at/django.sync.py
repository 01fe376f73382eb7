from datetime import UTC, datetime

import project
from django.db import models
from django.db.models.functions import Now
from running_sync import run

# region setup
OLD = datetime(2000, 1, 1, tzinfo=UTC)


def fill():
    for model in (Product, Item):
        model.objects.bulk_create(model() for _ in range(3))
        model.objects.update(updated_at=OLD)


# endregion


# region naive
class Product(models.Model):
    stock = models.IntegerField(default=0)
    updated_at = models.DateTimeField(auto_now=True)


def naive():
    products = Product.objects.filter(id__in=[1, 2]).order_by("id")
    first, second = products
    first.stock = second.stock = 5
    first.save()
    second.save(update_fields=["stock"])
    Product.objects.filter(id=3).update(stock=5)
    products = Product.objects.order_by("id")
    return [product.updated_at > OLD for product in products]


# endregion


# region
class Stamped(models.QuerySet):
    def update(self, **values):
        return super().update(**{"updated_at": Now(), **values})


class Item(models.Model):
    stock = models.IntegerField(default=0)
    updated_at = models.DateTimeField(auto_now=True)
    objects = Stamped.as_manager()

    def save(self, *, update_fields=None, **options):
        if update_fields is not None:
            update_fields = {*update_fields, "updated_at"}
        super().save(update_fields=update_fields, **options)


def task():
    items = Item.objects.filter(id__in=[1, 2]).order_by("id")
    first, second = items
    first.stock = second.stock = 5
    first.save()
    second.save(update_fields=["stock"])
    Item.objects.filter(id=3).update(stock=5)
    return [item.updated_at > OLD for item in Item.objects.order_by("id")]


# endregion

if __name__ == "__main__":
    run(task, [Product, Item], fill=fill, naive=naive)
