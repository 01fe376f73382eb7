from django.db import models
from running import run


# region setup
class Item(models.Model):
    label = models.CharField(max_length=20)
    details = models.JSONField()


def fill():
    details = {"size": "A4", "shelf": {"row": 1, "side": "left"}}
    Item.objects.create(label="Atlas", details=details)


# endregion


# region naive
async def naive():
    item = await Item.objects.aget(pk=1)
    item.details["shelf"]["row"] = 2
    await item.asave()
    return (await Item.objects.aget(pk=1)).details


# endregion


# region
async def task():
    item = await Item.objects.aget(pk=1)
    item.details["shelf"]["row"] = 2
    await item.asave(update_fields=["details"])
    return (await Item.objects.aget(pk=1)).details


# endregion

if __name__ == "__main__":
    run(task, [Item], fill=fill, naive=naive)
