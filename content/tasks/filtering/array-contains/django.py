from django.contrib.postgres.fields import ArrayField
from django.db import models
from running import run

# region setup
ROWS = {
    "Kindred": ["novel", "classic"],
    "Mort": ["novel", "fantasy"],
    "Kitchen": ["novella"],
}


def fill():
    for title, labels in ROWS.items():
        Item.objects.create(title=title, labels=labels)


# endregion


# region
class Item(models.Model):
    title = models.CharField(max_length=50)
    labels = ArrayField(models.CharField(max_length=20))


async def task():
    items = Item.objects.order_by("id")
    both = items.filter(labels__contains=["classic", "novel"])
    either = items.filter(labels__overlap=["fantasy", "novella"])
    return [
        [item.title async for item in both],
        [item.title async for item in either],
    ]


# endregion

if __name__ == "__main__":
    run(task, [Item], fill=fill)
