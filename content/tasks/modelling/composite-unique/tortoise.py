from contextlib import suppress

from running import run
from tortoise import fields
from tortoise.exceptions import IntegrityError
from tortoise.models import Model


# region
class Place(Model):
    id = fields.IntField(primary_key=True)
    shelf = fields.CharField(max_length=20)
    position = fields.IntField()

    class Meta:
        unique_together = ("shelf", "position")


async def task() -> list[tuple[str, int]]:
    await Place.bulk_create(
        [
            Place(shelf="fiction", position=1),
            Place(shelf="fiction", position=2),
            Place(shelf="poetry", position=1),
        ]
    )
    with suppress(IntegrityError):
        await Place.create(shelf="fiction", position=2)
    with suppress(IntegrityError):
        await Place.filter(shelf="poetry").update(shelf="fiction")
    return await Place.all().order_by("id").values_list("shelf", "position")


# endregion

if __name__ == "__main__":
    run(task, [Place])
