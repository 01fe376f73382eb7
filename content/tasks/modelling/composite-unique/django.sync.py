from contextlib import suppress

from django.db import IntegrityError, models
from running_sync import run


# region
class Place(models.Model):
    shelf = models.CharField(max_length=20)
    position = models.IntegerField()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["shelf", "position"], name="one_book_a_place"
            )
        ]


def task():
    Place.objects.bulk_create(
        Place(shelf=shelf, position=position)
        for shelf, position in [("fiction", 1), ("fiction", 2), ("poetry", 1)]
    )
    with suppress(IntegrityError):
        Place.objects.create(shelf="fiction", position=2)
    with suppress(IntegrityError):
        Place.objects.filter(shelf="poetry").update(shelf="fiction")
    places = Place.objects.order_by("id")
    return [(place.shelf, place.position) for place in places]


# endregion

if __name__ == "__main__":
    run(task, [Place])
