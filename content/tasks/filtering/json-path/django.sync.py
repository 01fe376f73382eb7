from django.db import models
from running_sync import run

# region setup
ROWS = {
    "Atlas": {"size": "A4", "shelf": {"row": 2}},
    "Primer": {"size": "A5", "shelf": {"row": 1}},
    "Codex": {"size": "A4", "shelf": {"row": 10}},
}


class Item(models.Model):
    title = models.CharField(max_length=20)
    details = models.JSONField()


def fill():
    for title, details in ROWS.items():
        Item.objects.create(title=title, details=details)


# endregion


# region
def task():
    items = Item.objects.order_by("id")
    a4 = items.filter(details__size="A4")
    far = items.filter(details__shelf__row__gt=2)
    return [
        [item.title for item in a4],
        [item.title for item in far],
    ]


# endregion

if __name__ == "__main__":
    run(task, [Item], fill=fill)
