from django.db import models
from running_sync import run


# region setup
class Item(models.Model):
    label = models.CharField(max_length=20)
    details = models.JSONField()


def fill():
    details = {"size": "A4", "shelf": {"row": 1, "side": "left"}}
    Item.objects.create(label="Atlas", details=details)


# endregion


# region naive
def naive():
    item = Item.objects.get(pk=1)
    item.details["shelf"]["row"] = 2
    item.save()
    return (Item.objects.get(pk=1)).details


# endregion


# region
def task():
    item = Item.objects.get(pk=1)
    item.details["shelf"]["row"] = 2
    item.save(update_fields=["details"])
    return (Item.objects.get(pk=1)).details


# endregion

if __name__ == "__main__":
    run(task, [Item], fill=fill, naive=naive)
