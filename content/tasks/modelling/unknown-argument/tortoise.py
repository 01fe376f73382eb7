from contextlib import suppress

from running import run
from tortoise import fields
from tortoise.models import Model


# region naive
class Writer(Model):
    id = fields.IntField(primary_key=True)
    name = fields.CharField(max_length=100)
    country = fields.CharField(max_length=2, null=True)


async def naive() -> list[tuple[str, str | None]]:
    await Writer.create(name="Octavia E. Butler", contry="US")
    return await Writer.all().order_by("id").values_list("name", "country")


# endregion


# region
class Strict(Model):
    def __init__(self, **values):
        if unknown := values.keys() - self._meta.fields_map.keys() - {"pk"}:
            raise TypeError(f"no such field: {unknown}")
        super().__init__(**values)

    class Meta:
        abstract = True


class StrictWriter(Strict):
    id = fields.IntField(primary_key=True)
    name = fields.CharField(max_length=100)
    country = fields.CharField(max_length=2, null=True)


async def task() -> list[tuple[str, str | None]]:
    with suppress(TypeError):
        await StrictWriter.create(name="Octavia E. Butler", contry="US")
    await StrictWriter.create(name="Octavia E. Butler", country="US")
    writers = StrictWriter.all().order_by("id")
    return await writers.values_list("name", "country")


# endregion

if __name__ == "__main__":
    run(task, [Writer, StrictWriter], naive=naive)
